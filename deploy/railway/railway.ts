import { defineRailway, postgres, preserve, project, service } from 'railway/iac';

/** The whole project as code. Copy it to `.railway/railway.ts`; docs/deploy.md says what it does and when to use it. */
export default defineRailway(() => {
  const database = postgres('Postgres');

  const processes = (name: 'api' | 'worker', program: string) =>
    service(name, {
      build: { builder: 'DOCKERFILE', dockerfilePath: 'Dockerfile' },
      // Under a lock: both services may do it at once.
      preDeploy: 'node dist/cli.js migrate',
      start: `node ${program}`,
      healthcheck: '/health/ready',
      healthcheckTimeout: 120,
      replicas: 2,
      deploy: {
        restartPolicyType: 'ON_FAILURE',
        restartPolicyMaxRetries: 10,
        overlapSeconds: 20,
        // Without it SIGKILL follows SIGTERM at once.
        drainingSeconds: 30,
      },
      env: {
        NODE_ENV: 'production',
        ROLE: name,
        DATABASE_URL: database.env.DATABASE_URL,
        // Entered as sealed variables in the dashboard, and kept as they are there.
        MASTER_API_KEY: preserve(),
        SECRETS_KEY: preserve(),
        MIGRATE_ON_START: 'false',
      },
    });

  return project('barometer', {
    resources: [database, processes('api', 'dist/main.js'), processes('worker', 'dist/worker.js')],
  });
});
