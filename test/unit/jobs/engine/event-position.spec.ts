import {
  compareEventPositions,
  endOfEvents,
  formatEventPosition,
  parseEventPosition,
} from '../../../../src/jobs/engine/event-position.js';
import { type FinalItem, ItemTail } from '../../../../src/jobs/engine/item-tail.js';

const at = (eventSeq: number, position: number): FinalItem => ({ eventSeq, position }) as FinalItem;

describe('the id of an event', () => {
  it('is read as it was written', () => {
    for (const position of [at(0, 0), at(12, 3), at(2_147_483_647, 2_147_483_647)]) {
      expect(parseEventPosition(formatEventPosition(position))).toEqual(position);
    }
  });

  it.each([
    '',
    'x',
    '1',
    '1-',
    '-1',
    '1-2-3',
    '1 -2',
    ' 1-2',
    '+1-2',
    '1.0-2',
    '2147483648-0',
    '0-2147483648',
    '１-２',
  ])('is not %p', (text) => {
    expect(parseEventPosition(text)).toBeNull();
  });

  it('orders by settlement, then by position; the end of a job is behind all of its items', () => {
    const sorted = [at(2, 0), at(1, 9), at(1, 2)].sort(compareEventPositions);
    expect(sorted.map(formatEventPosition)).toEqual(['1-2', '1-9', '2-0']);
    const end = endOfEvents({ eventSeq: 2, counts: { total: 5 } });
    expect(compareEventPositions(at(2, 4), end)).toBe(0);
    expect(compareEventPositions(at(3, 0), end)).toBeGreaterThan(0);
  });
});

describe('the tail of items', () => {
  it('gives what comes after a position, and says when it no longer knows', () => {
    const tail = new ItemTail(at(1, 9), 4);
    expect(tail.after(at(1, 9), 10)).toEqual([]);
    expect(tail.after(at(1, 8), 10)).toBeNull();
    const items = [at(2, 0), at(2, 5), at(3, 1), at(4, 0), at(4, 2)];
    tail.append(items.slice(0, 3));
    expect(tail.after(at(1, 9), 10)).toEqual(items.slice(0, 3));
    tail.append(items.slice(3));
    expect(tail.end).toEqual(at(4, 2));
    expect(tail.after(at(1, 9), 10)).toBeNull();
    expect(tail.after(at(2, 0), 10)).toEqual(items.slice(1));
    expect(tail.after(at(2, 3), 2)).toEqual(items.slice(1, 3));
    expect(tail.after(at(4, 2), 10)).toEqual([]);
    expect(tail.after(at(9, 0), 10)).toEqual([]);
  });
});
