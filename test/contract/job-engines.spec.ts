import type { AnnouncedJob, EngineLog, JobEngine } from '../../src/jobs/engines/job-engine.js';
import { newId } from '../../src/platform/database/id.js';
import { until } from '../support/process.js';
import { TcpGate } from '../support/tcp-gate.js';
import { ENGINES, FakeWorker, LinesLog, type TestBackend } from './engines-under-test.js';
import { checkThePostgresQueue } from './postgres-queue-checks.js';

jest.setTimeout(60_000);

const aJob = (total = 120): AnnouncedJob => ({ id: newId(), total });

describe.each(ENGINES)('the job engine $name', ({ create, createBackend }) => {
  let backend: TestBackend | null = null;
  const engines: JobEngine[] = [];

  /** Each is a process of its own as far as engines can tell: they share nothing but the backend. */
  function start(log?: EngineLog, url = backend?.url ?? ''): JobEngine {
    const engine = create(url, log);
    engines.push(engine);
    return engine;
  }

  async function listen(worker: FakeWorker): Promise<JobEngine> {
    const engine = start();
    await engine.listen(worker);
    return engine;
  }

  beforeEach(async () => {
    backend = (await createBackend?.()) ?? null;
  });

  afterEach(async () => {
    await Promise.all(engines.splice(0).map((engine) => engine.close()));
    await backend?.drop();
  });

  test('wakes the worker of the process that announces a job', async () => {
    const worker = new FakeWorker();
    const engine = await listen(worker);
    const woken = worker.nextWake();
    await engine.announce(aJob());
    await woken;
    expect(worker.wakes).toBeGreaterThan(0);
  });

  test('wakes workers of other processes, for each job', async () => {
    const worker = new FakeWorker();
    await listen(worker);
    const announcer = start();
    for (let time = 1; time <= 3; time += 1) {
      const woken = worker.nextWake();
      await announcer.announce(aJob(1));
      await woken;
    }
    expect(worker.wakes).toBeGreaterThanOrEqual(3);
  });

  test('notices a job that was announced while nobody listened', async () => {
    await start().announce(aJob());
    const worker = new FakeWorker();
    const woken = worker.nextWake();
    await listen(worker);
    await woken;
    expect(worker.wakes).toBeGreaterThan(0);
  });

  test('wakes for what is due though nobody announced it, in other processes too', async () => {
    const [one, other] = [new FakeWorker(aJob()), new FakeWorker()];
    const woken = Promise.all([one.nextWake(), other.nextWake()]);
    await listen(other);
    await listen(one);
    await woken;
    expect(other.wakes).toBeGreaterThan(0);
  });

  test('stops waking when it is closed, and is not missed by the others', async () => {
    const [gone, left] = [new FakeWorker(aJob()), new FakeWorker()];
    const closed = await listen(gone);
    await listen(left);
    await closed.close();
    const wakes = gone.wakes;
    const announcer = start();
    for (let time = 1; time <= 3; time += 1) {
      const woken = left.nextWake();
      await announcer.announce(aJob());
      await woken;
    }
    expect(gone.wakes).toBe(wakes);
  });

  test('leaves the messages to others when it stops listening, and still announces', async () => {
    const [stopping, other] = [new FakeWorker(), new FakeWorker()];
    const engine = await listen(stopping);
    await engine.stopListening();
    const wakes = stopping.wakes;
    await listen(other);
    for (let time = 1; time <= 3; time += 1) {
      const woken = other.nextWake();
      await engine.announce(aJob());
      await woken;
    }
    expect(stopping.wakes).toBe(wakes);
  });

  test('can be closed before it was ever used, and more than once', async () => {
    const engine = start();
    await engine.close();
    await engine.close();
    await engine.announce(aJob());
  });

  test('says how it is', async () => {
    expect(await start().probe()).toMatchObject({ isReachable: true });
  });

  if (createBackend !== null) describeMessages();

  function describeMessages(): void {
    const theBackend = (): TestBackend => {
      if (!backend) throw new Error('There is a backend only while tests run.');
      return backend;
    };

    test('sends lost messages again', async () => {
      const job = aJob();
      await start().announce(job);
      await theBackend().wipe();
      const [one, other] = [new FakeWorker(job), new FakeWorker()];
      const woken = Promise.all([one.nextWake(), other.nextWake()]);
      await listen(other);
      await listen(one);
      await woken;
      expect(other.wakes).toBeGreaterThan(0);
    });

    test('goes on when the backend is emptied under its feet', async () => {
      const [one, other] = [new FakeWorker(), new FakeWorker()];
      await listen(other);
      await listen(one);
      await theBackend().wipe();
      one.due = aJob();
      await one.nextWake();
      for (let time = 1; time <= 3; time += 1) await other.nextWake();
      expect(one.wakes).toBeGreaterThan(0);
    });

    test('sends a message of the same name again once the first was received', async () => {
      const worker = new FakeWorker();
      await listen(worker);
      const job = aJob(1);
      const announcer = start();
      for (let time = 1; time <= 3; time += 1) {
        const woken = worker.nextWake();
        await announcer.announce(job);
        await woken;
        await until(async () => ((await theBackend().countMessages()) === 0 ? true : null));
      }
      expect(worker.wakes).toBe(3);
    });

    test('leaves nothing behind of messages that were received', async () => {
      const worker = new FakeWorker();
      await listen(worker);
      const announcer = start();
      for (const total of [1, 50, 51, 5_000]) await announcer.announce(aJob(total));
      await until(async () => ((await theBackend().countMessages()) === 0 ? true : null));
      expect(worker.wakes).toBeGreaterThanOrEqual(3);
    });

    test('sends a message for fifty items each, at most 32, and none twice', async () => {
      const announcer = start();
      const job = aJob(101);
      await announcer.announce(job);
      await announcer.announce(job);
      await until(async () => ((await theBackend().countMessages()) === 3 ? true : null));
      await announcer.announce(aJob(5_000));
      await until(async () => ((await theBackend().countMessages()) === 3 + 32 ? true : null));
    });

    test('starts in five processes at once on an empty backend', async () => {
      const log = new LinesLog();
      const workers = Array.from({ length: 5 }, () => new FakeWorker());
      const woken = Promise.all(workers.map((worker) => worker.nextWake()));
      const all = workers.map(() => start(log));
      await Promise.all(all.map((engine, index) => engine.listen(workers[index] as FakeWorker)));
      (workers[0] as FakeWorker).due = aJob(5_000);
      await woken;
      expect(log.warnings).toEqual([]);
    });

    describe('whose backend is away', () => {
      let gate: TcpGate;

      beforeEach(async () => {
        gate = await TcpGate.before(theBackend().url);
      });

      afterEach(() => gate.close());

      test('announces without a failure, wakes for what is due, and says so once', async () => {
        gate.shut();
        const log = new LinesLog();
        const engine = start(log, gate.url);
        await engine.announce(aJob());
        const worker = new FakeWorker(aJob());
        await engine.listen(worker);
        for (let time = 1; time <= 3; time += 1) await worker.nextWake();
        await engine.announce(aJob());
        expect(await engine.probe()).toMatchObject({ isReachable: false });
        expect(log.warnings).toEqual([expect.stringContaining('cannot be reached')]);
        await engine.close();
      });

      test('is used again when it is back', async () => {
        const log = new LinesLog();
        const engine = start(log, gate.url);
        const worker = new FakeWorker();
        await engine.listen(worker);
        gate.shut();
        worker.due = aJob();
        for (let time = 1; time <= 3; time += 1) await worker.nextWake();
        worker.due = null;
        gate.open();
        await until(async () => ((await engine.probe()).isReachable ? true : null));
        const woken = worker.nextWake();
        await start().announce(aJob());
        await woken;
        expect(log).toEqual({
          warnings: [expect.stringContaining('cannot be reached')],
          lines: [expect.stringContaining('can be reached again')],
        });
      });

      test.each(['shut', 'frozen'] as const)('lets go of every connection when it is %s', async (state) => {
        const engine = start(undefined, gate.url);
        await engine.listen(new FakeWorker());
        await engine.announce(aJob());
        if (state === 'shut') gate.shut();
        else gate.freeze();
        await engine.close();
        await gate.waitUntilEmpty();
        expect(await engine.announce(aJob())).toBeUndefined();
      });

      test('goes on without a message when it is frozen', async () => {
        const engine = start(undefined, gate.url);
        const worker = new FakeWorker();
        await engine.listen(worker);
        gate.freeze();
        worker.due = aJob();
        await worker.nextWake();
        expect(worker.wakes).toBeGreaterThan(0);
      });
    });
  }
});

checkThePostgresQueue();
