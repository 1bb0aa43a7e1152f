import { currentDialect } from '../../../src/platform/config/dialect.js';
import { MASTER_KEY } from '../../support/app.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram, until } from '../../support/process.js';
import { SteadyClients } from '../../support/steady-clients.js';
import { TcpBalancer } from '../../support/tcp-balancer.js';

jest.setTimeout(120_000);

const DRAIN_MS = 1_200;
const LAG_MS = 400;
const CLIENTS = { keepAlive: 10, newConnections: 10 };

let database: TestDatabaseServer;

beforeAll(async () => {
  database = await createEmptyDatabase();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

async function start(): Promise<{ readonly program: RunningProgram; readonly url: string }> {
  const program = startProgram('main', {
    environment: {
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      MASTER_API_KEY: MASTER_KEY,
      PORT: '0',
      MARKET_PROVIDERS: 'upload,demo',
      RATE_LIMIT_ENABLED: 'false',
      SHUTDOWN_DRAIN_MS: String(DRAIN_MS),
    },
  });
  return { program, url: await program.waitUntilListening() };
}

const untilAnswered = (clients: SteadyClients, more: number): Promise<true> => {
  const enough = clients.answeredSoFar + more;
  return until(async () => {
    await new Promise(setImmediate);
    return clients.answeredSoFar >= enough || null;
  });
};

async function stop(program: RunningProgram): Promise<number | null> {
  program.signal('SIGTERM');
  return (await program.exit).code;
}

async function replaceOneOfTwo(): Promise<void> {
  const balancer = await TcpBalancer.start({ lagMs: LAG_MS });
  try {
    const servers = await Promise.all([start(), start()]);
    await Promise.all(servers.map(({ url }) => balancer.add(url)));
    const clients = new SteadyClients({ url: balancer.url, key: MASTER_KEY, ...CLIENTS });
    await untilAnswered(clients, 100);
    expect(await stop(servers[0].program)).toBe(0);
    await untilAnswered(clients, 100);
    const { failures } = await clients.end();
    expect({ failures, ...balancer.lost }).toEqual({ failures: [], refused: 0, unserved: 0 });
    expect(await stop(servers[1].program)).toBe(0);
  } finally {
    await balancer.close();
  }
}

async function stopTheOnlyOne(): Promise<void> {
  const { program, url } = await start();
  const clients = new SteadyClients({ url, key: MASTER_KEY, ...CLIENTS });
  await untilAnswered(clients, 100);
  program.signal('SIGTERM');
  await until(async () => (await fetch(`${url}/health/ready`)).status === 503 || null);
  await untilAnswered(clients, 50);
  const { failures } = await clients.end();
  expect(failures).toEqual([]);
  expect((await program.exit).code).toBe(0);
}

const isPostgres = currentDialect() === 'postgres';

test(`a server that is stopped under load fails no request, ${
  isPostgres ? 'behind a balancer that notices late' : 'for as long as it drains'
}`, async () => {
  await (isPostgres ? replaceOneOfTwo() : stopTheOnlyOne());
});
