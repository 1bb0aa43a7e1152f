import type { Bar } from '../../bars/series.js';
import { UploadFailures } from './upload-failures.js';
import { readUploadRows, type ColumnNames, type UploadRow } from './upload-rows.js';

const NAMES: ColumnNames = {
  date: 'tradingDate',
  open: 'open',
  high: 'high',
  low: 'low',
  close: 'close',
  volume: 'volume',
  adjustedClose: 'adjustedClose',
};
const KNOWN = new Set<string>(Object.values(NAMES));
const EXAMPLE =
  '{"items": [{"tradingDate": "2026-03-31", "open": 10, "high": 10.5, "low": 9.9, "close": 10.2, "volume": 1200}]}';

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(item: unknown, index: number, failures: UploadFailures): UploadRow | null {
  const place = `Item ${index}`;
  const pointer = `/items/${index}`;
  if (!isObject(item)) {
    failures.add(pointer, 'invalid_type', `${place}: is not an object. Send ${EXAMPLE}.`);
    return null;
  }
  for (const name of Object.keys(item).filter((key) => !KNOWN.has(key))) {
    const shown = name.slice(0, 30);
    failures.add(`${pointer}/${shown}`, 'unknown_field', `${place}: "${shown}" is not a field of a bar; leave it out.`);
  }
  return {
    place,
    pointer,
    // JSON has numbers of its own: `"10"` would pass here and nowhere else in the API.
    numbersAsText: false,
    cells: {
      date: item[NAMES.date],
      open: item[NAMES.open],
      high: item[NAMES.high],
      low: item[NAMES.low],
      close: item[NAMES.close],
      volume: item[NAMES.volume],
      adjustedClose: item[NAMES.adjustedClose],
    },
  };
}

/**
 * Reads bars from `{"items": [{tradingDate, open, high, low, close, volume, adjustedClose?}]}`, in their order.
 * @throws DomainError VALIDATION_FAILED with every failure and its item's index.
 */
export function parseBarsJson(body: unknown): Bar[] {
  const failures = new UploadFailures();
  const items = isObject(body) ? body.items : undefined;
  if (!Array.isArray(items)) failures.add('/items', 'required', `items is not a list of bars. Send ${EXAMPLE}.`);
  for (const name of isObject(body) ? Object.keys(body).filter((key) => key !== 'items') : []) {
    failures.add(`/${name.slice(0, 30)}`, 'unknown_field', `"${name.slice(0, 30)}" is not a field here; leave it out.`);
  }
  failures.throwIfAny();
  const given: readonly unknown[] = Array.isArray(items) ? items : [];
  const rows = given.map((item, index) => rowOf(item, index, failures)).filter((row) => row !== null);
  const bars = readUploadRows(rows, NAMES, failures);
  failures.throwIfAny();
  return bars;
}
