import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Target {
  readonly url: string;
  readonly key: string;
}

/** Sends bars line by line; resolves with the status of the answer. */
export async function uploadSlowly(target: Target, ticker: string, forMs: number): Promise<string> {
  const lines = Array.from({ length: 20 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    return `${date},10,11,9,10,1000\n`;
  });
  const sent = request(`${target.url}/v1/tickers/${ticker}/bars`, {
    method: 'PUT',
    agent: false,
    headers: { 'x-api-key': target.key, 'content-type': 'text/csv' },
  });
  const answered = once(sent, 'response');
  // Whoever waits for the answer is told; nobody else needs to be.
  answered.catch(() => undefined);
  sent.write('date,open,high,low,close,volume\n');
  for (const line of lines) {
    await pause(forMs / lines.length);
    sent.write(line);
  }
  sent.end();
  try {
    const [response] = (await answered) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return String(response.statusCode);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** An answer of which the head has been read, and the rest is left lying until `finish`. */
export class SlowDownload {
  private constructor(private readonly response: IncomingMessage) {}

  static async begin(target: Target, path: string): Promise<SlowDownload> {
    const sent = request(`${target.url}${path}`, { agent: false, headers: { 'x-api-key': target.key } }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.pause();
    if (response.statusCode !== 200) throw new Error(`${path} was answered with ${response.statusCode}`);
    return new SlowDownload(response);
  }

  /** Reads it to its end: how many lines there were, or why there is no end. */
  async finish(): Promise<number | string> {
    let lines = 0;
    try {
      for await (const chunk of this.response) lines += String(chunk).split('\n').length - 1;
      return lines;
    } catch (error) {
      return `${lines} lines and then ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}
