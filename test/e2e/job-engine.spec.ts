import { JOB_ENGINE } from '../../src/jobs/engines/job-engine.provider.js';
import type { JobEngine } from '../../src/jobs/engines/job-engine.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { useApp } from '../support/app.js';
import { until } from '../support/process.js';

const server = useApp();
const isOnPostgres = currentDialect() === 'postgres';

interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly counts: object;
}

const findFinished = async (id: string): Promise<JobBody | null> => {
  const job = (await (await server().request(`/v1/jobs/${id}`)).json()) as JobBody;
  return ['queued', 'running'].includes(job.status) ? null : job;
};

const submit = async (): Promise<JobBody> => {
  const response = await server().request('/v1/analyses/bulk', { method: 'POST', json: { universe: 'demo' } });
  expect(response.status).toBe(202);
  return (await response.json()) as JobBody;
};

test(`the engine is ${isOnPostgres ? 'bullmq' : 'lease-table'} unless something else is configured`, () => {
  expect(server().app.get<JobEngine>(JOB_ENGINE).name).toBe(isOnPostgres ? 'bullmq' : 'lease-table');
});

test('a job is done, whether it was submitted before or after the process began to work', async () => {
  const before = await submit();
  await server().app.get(JobsRuntime).start();
  expect(await until(() => findFinished(before.id))).toMatchObject({ status: 'completed' });
  const after = await submit();
  expect(after.id).not.toBe(before.id);
  expect(await until(() => findFinished(after.id))).toMatchObject({ status: 'completed' });
});

if (isOnPostgres) {
  test('a process whose queue is away is degraded, and ready all the same', async () => {
    const status = { engine: 'bullmq', carrier: 'redis', isReachable: false } as const;
    jest.spyOn(server().app.get<JobEngine>(JOB_ENGINE), 'probe').mockResolvedValue(status);
    const response = await server().request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'degraded',
      checks: {
        queue: { status: 'degraded', detail: expect.stringContaining('Jobs go on') },
        redis: { status: 'down' },
      },
    });
    expect((await server().request('/health/ready')).status).toBe(200);
  });
}
