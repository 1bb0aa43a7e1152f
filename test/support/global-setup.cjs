const { startPostgres } = require('./embedded-postgres.cjs');

/** One PostgreSQL for the whole run, unless TEST_DATABASE_URL names one. Workers inherit the variable. */
module.exports = async () => {
  if (process.env.TEST_DATABASE_URL) return;
  globalThis.embeddedPostgres = await startPostgres();
  process.env.TEST_DATABASE_URL = globalThis.embeddedPostgres.url;
};
