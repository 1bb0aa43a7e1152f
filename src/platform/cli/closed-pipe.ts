import type { Writable } from 'node:stream';

const READER_IS_GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Lets the work go on when whoever read the output has gone, as `head` does after its lines: what is written then is
 * lost, and nothing else. Other failures of the stream are thrown, as without a listener.
 */
export function outliveReader(output: Pick<Writable, 'on'>): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!READER_IS_GONE.has(error.code ?? '')) throw error;
  });
}
