import type { JobApi, Reply } from './job-api.js';
import { type ChaosOptions, Stage } from './stage.js';

interface List {
  readonly id: string;
  readonly version: number;
}

const etagOf = ({ headers }: Reply): string => headers.get('etag') ?? '';

/** All clients change the list at once, each on the same version of it. The versions of those who succeeded. */
async function race(api: JobApi, id: string, round: number, clients: number): Promise<(number | null)[]> {
  const headers = { 'if-match': etagOf(await api.send('GET', `/v1/watchlists/${id}`)) };
  const replies = await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      api.send('PATCH', `/v1/watchlists/${id}`, { description: `round ${round}, client ${client}` }, headers),
    ),
  );
  const isExpected = replies.every(({ status }) => status === 200 || status === 412);
  const winners = replies.filter(({ status }) => status === 200).map(({ body }) => (body as List).version);
  return isExpected ? winners : [null];
}

/** Many clients change one watchlist with the same ETag, again and again. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings, isShort } = options;
  const [clients, rounds] = isShort ? [20, 10] : [100, 50];
  const stage = await Stage.open(options);
  try {
    const api = stage.api((await stage.start('main')).url);
    const { id } = (await api.send('POST', '/v1/watchlists', { name: 'Contested' })).body as List;
    const outcomes: (number | null)[][] = [];
    for (let round = 0; round < rounds; round++) outcomes.push(await race(api, id, round, clients));
    const odd = outcomes.filter((winners) => winners.length !== 1 || winners[0] === null);
    findings.check(
      `one of ${clients} changes is made in each of ${rounds} rounds`,
      odd.length === 0,
      `${odd.length} odd`,
    );
    const versions = outcomes.flat();
    const isRising = versions.every((version, index) => version === index + 2);
    findings.check('versions go up by one each time', isRising, `to ${versions.at(-1)}`);
  } finally {
    await stage.close();
  }
}
