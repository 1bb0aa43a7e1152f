import type { TableExport } from './table.js';

/** A JSON document on each line, as the API shows the item. */
export async function* writeNdjson({ batches }: TableExport): AsyncGenerator<string, void> {
  for await (const batch of batches) {
    yield batch
      .documents()
      .map((document) => `${JSON.stringify(document)}\n`)
      .join('');
  }
}
