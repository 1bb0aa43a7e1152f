import { defineRailway, postgres, preserve, project, service } from 'railway/iac';

/** Copied to `.railway/railway.ts`; see docs/deploy.md. Secrets are set in the dashboard and kept: `preserve()`. */
export default defineRailway(() => {
  const database = postgres('Postgres');

  const shared = {
    build: { builder: 'DOCKERFILE', dockerfilePath: 'Dockerfile' },
    preDeploy: 'node dist/cli.js migrate',
    healthcheck: '/health/ready',
    healthcheckTimeout: 120,
    deploy: { restartPolicyType: 'ON_FAILURE', restartPolicyMaxRetries: 10 },
  };
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: database.env.DATABASE_URL,
    MASTER_API_KEY: preserve(),
    SECRETS_KEY: preserve(),
    MIGRATE_ON_START: 'false',
    // Without the second one SIGKILL follows SIGTERM at once.
    RAILWAY_DEPLOYMENT_OVERLAP_SECONDS: '20',
    RAILWAY_DEPLOYMENT_DRAINING_SECONDS: '30',
  };

  const api = service('api', { ...shared, start: 'node dist/main.js', env: { ...env, ROLE: 'api' } });
  const worker = service('worker', { ...shared, start: 'node dist/worker.js', env: { ...env, ROLE: 'worker' } });

  return project('barometer', { resources: [database, api, worker] });
});
