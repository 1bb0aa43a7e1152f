import { inflateRawSync } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';

const END_OF_DIRECTORY = 0x06054b50;

/** The parts of an XLSX file as text, read by its central directory. */
export function readParts(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || file.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('The archive has no end.');
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const start = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const bytes = file.subarray(from, from + size);
    parts.set(name, (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** The rows of a sheet, as a program that has nothing to do with ours reads them. */
export function readRows(file: Buffer, sheet: number | string = 1): Promise<unknown[][]> {
  return readSheet(file, sheet, { trim: false });
}

/** Whether anything in the file is a formula, a link or a macro. */
export const isInert = (parts: ReadonlyMap<string, string>): boolean =>
  ![...parts].some(
    ([name, text]) => /<f[ >/]|<hyperlink|<ddeLink|externalLink/.test(text) || /vba|external/i.test(name),
  );
