import { type EventSource, EventStream } from '../../../../../src/platform/http/event-stream/event-stream.js';
import { renderComment, renderEvent, renderRetry } from '../../../../../src/platform/http/event-stream/event-text.js';
import { StreamSlots } from '../../../../../src/platform/http/event-stream/stream-slots.js';
import { defer } from '../../../../support/deferred.js';
import { EventParser } from '../../../../support/event-client.js';

const admitted = async (): Promise<boolean> => true;

/** Never has anything to say; ends when it is told to. */
const silence: EventSource = async function* (signal) {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  yield* [];
};

describe('the text of events', () => {
  it('is a line for each field and an empty one', () => {
    expect(renderEvent({ event: 'item', id: '1-2', data: { a: 1 } })).toBe('id: 1-2\nevent: item\ndata: {"a":1}\n\n');
    expect(renderEvent({ event: 'end', data: {} })).toBe('event: end\ndata: {}\n\n');
    expect([renderRetry(3_000), renderComment('heartbeat')]).toEqual(['retry: 3000\n\n', ': heartbeat\n\n']);
  });

  it('survives line breaks, and arrives whole in whatever pieces', () => {
    const data = { detail: 'a\nb\r\nc\u2028d: \n\ndata: x', ticker: 'É漢😀' };
    const text =
      renderEvent({ event: 'item', id: '1-2', data }) + renderComment('x') + renderEvent({ event: 'e', data });
    const parser = new EventParser();
    const events = [...text].flatMap((character) => parser.push(character));
    expect(events).toEqual([
      { event: 'item', id: '1-2', data },
      { event: 'e', id: null, data },
    ]);
    expect(parser.comments).toEqual(['x']);
  });
});

describe('a stream of events', () => {
  it('asks its source for no more than its reader has taken', async () => {
    let made = 0;
    const endless: EventSource = async function* () {
      for (;;) yield [{ event: 'n', data: { n: ++made } }];
    };
    const text = new EventStream({ source: endless, isAdmitted: admitted }).text();
    for (let i = 0; i < 4; i++) await text.next();
    await new Promise(setImmediate);
    expect(made).toBe(3);
    await text.return();
  });

  it('says goodbye at once when it is told to, and ends its source', async () => {
    const stream = new EventStream({ source: silence, isAdmitted: admitted });
    const text = stream.text();
    await text.next();
    const last = text.next();
    stream.reconnect();
    expect((await last).value).toBe('event: reconnect\ndata: {}\n\n');
    expect((await text.next()).done).toBe(true);
  });

  it('ends its source when its client has left', async () => {
    const ended = defer();
    const source: EventSource = async function* (signal) {
      yield [{ event: 'first', data: {} }];
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      ended.resolve();
    };
    const stream = new EventStream({ source, isAdmitted: admitted });
    const text = stream.text();
    await text.next();
    await text.next();
    const last = text.next();
    stream.abandon();
    expect((await last).done).toBe(true);
    await ended.promise;
  });

  describe('that is quiet', () => {
    beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] }));
    afterEach(() => void jest.useRealTimers());

    it('has a heartbeat every 15 s, and ends when the key may no longer read it', async () => {
      let isAdmitted = true;
      const text = new EventStream({ source: silence, isAdmitted: async () => isAdmitted }).text();
      await text.next();
      const first = text.next();
      await jest.advanceTimersByTimeAsync(14_999);
      await expect(Promise.race([first, Promise.resolve('nothing yet')])).resolves.toBe('nothing yet');
      await jest.advanceTimersByTimeAsync(1);
      expect((await first).value).toBe(': heartbeat\n\n');
      isAdmitted = false;
      const second = text.next();
      await jest.advanceTimersByTimeAsync(15_000);
      expect((await second).done).toBe(true);
    });
  });
});

describe('the slots of a key', () => {
  it('are as many as allowed, each key has its own, and one that is given back can be taken again', () => {
    const slots = new StreamSlots(2);
    const release = slots.take('a');
    slots.take('a');
    slots.take('b');
    expect(() => slots.take('a')).toThrow(expect.objectContaining({ code: 'RATE_LIMITED', retryAfterSeconds: 5 }));
    release();
    release();
    slots.take('a');
    expect(() => slots.take('a')).toThrow('as many as a key may have');
  });
});
