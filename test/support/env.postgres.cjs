// Column types are chosen while entities load, so the dialect is set before any test file is read.
// Every spec file makes its own database (`database.ts`) on this server.
process.env.NODE_ENV = 'test';
process.env.LOG_LEVEL = 'silent';
process.env.DATABASE_URL = process.env.TEST_DATABASE_URL;
