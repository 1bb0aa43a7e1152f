import { SingleFlight } from '../../../src/market/single-flight.js';

const forever = new AbortController().signal;

/** Work that ends when told to, and counts how often it was started. */
function controlled() {
  const state = {
    started: 0,
    signal: forever,
    finish: (_value: string): void => undefined,
    fail: (_error: Error): void => undefined,
  };
  const work = (signal: AbortSignal): Promise<string> => {
    state.started += 1;
    state.signal = signal;
    return new Promise((resolve, reject) => Object.assign(state, { finish: resolve, fail: reject }));
  };
  return { state, work };
}

describe('SingleFlight', () => {
  it('starts the work once for callers of the same key, and again afterwards', async () => {
    const flights = new SingleFlight<string>();
    const { state, work } = controlled();
    const both = [flights.run('a', forever, work), flights.run('a', forever, work)];
    state.finish('done');
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    expect(state.started).toBe(1);

    const later = flights.run('a', forever, work);
    state.finish('again');
    expect(await later).toBe('again');
    expect(state.started).toBe(2);
  });

  it('keeps keys apart', async () => {
    const flights = new SingleFlight<string>();
    const answers = await Promise.all(['a', 'b'].map((key) => flights.run(key, forever, () => Promise.resolve(key))));
    expect(answers).toEqual(['a', 'b']);
  });

  it('gives a failure to every caller', async () => {
    const flights = new SingleFlight<string>();
    const { state, work } = controlled();
    const both = [flights.run('a', forever, work), flights.run('a', forever, work)];
    state.fail(new Error('no luck'));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  });

  it('lets one caller leave without harm to the other', async () => {
    const flights = new SingleFlight<string>();
    const { state, work } = controlled();
    const impatient = new AbortController();
    const left = flights.run('a', impatient.signal, work);
    const stays = flights.run('a', forever, work);
    impatient.abort('changed my mind');
    await expect(left).rejects.toBe('changed my mind');
    expect(state.signal.aborted).toBe(false);
    state.finish('done');
    expect(await stays).toBe('done');
  });

  it('aborts the work when the last caller leaves, and starts afresh for the next', async () => {
    const flights = new SingleFlight<string>();
    const { state, work } = controlled();
    const controller = new AbortController();
    const left = flights.run('a', controller.signal, work);
    controller.abort('gone');
    await expect(left).rejects.toBe('gone');
    expect(state.signal.aborted).toBe(true);
    const next = flights.run('a', forever, work);
    expect(state.started).toBe(2);
    state.finish('done');
    expect(await next).toBe('done');
  });
});
