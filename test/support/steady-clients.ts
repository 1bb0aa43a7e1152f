import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface SteadyClientsOptions {
  readonly url: string;
  readonly key: string;
  /** Clients that keep their connection for as long as the server lets them. */
  readonly keepAlive: number;
  /** Clients that make a connection for every request. */
  readonly newConnections: number;
  readonly path?: string;
  /** Between an answer and the next request of the same client. */
  readonly pauseMs?: number;
}

export interface SteadyTally {
  readonly answered: number;
  /** One line for each request that was not answered with 200. */
  readonly failures: readonly string[];
  readonly slowestMs: number;
}

const PATIENCE_MS = 15_000;

/** Clients that send one request after the other, and have no idea that servers come and go. */
export class SteadyClients {
  private readonly failures: string[] = [];
  private readonly agents: Agent[] = [];
  private readonly loops: Promise<void>[];
  private answered = 0;
  private slowestMs = 0;
  private isEnding = false;

  constructor(private readonly options: SteadyClientsOptions) {
    const { keepAlive, newConnections } = options;
    this.loops = [
      ...Array.from({ length: keepAlive }, () => this.loop(this.makeAgent())),
      ...Array.from({ length: newConnections }, () => this.loop(null)),
    ];
  }

  get answeredSoFar(): number {
    return this.answered;
  }

  /** Lets every client read its last answer. */
  async end(): Promise<SteadyTally> {
    this.isEnding = true;
    await Promise.all(this.loops);
    for (const agent of this.agents) agent.destroy();
    return { answered: this.answered, failures: this.failures, slowestMs: this.slowestMs };
  }

  private makeAgent(): Agent {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    this.agents.push(agent);
    return agent;
  }

  private async loop(agent: Agent | null): Promise<void> {
    const { pauseMs = 25 } = this.options;
    await pause(Math.random() * pauseMs);
    while (!this.isEnding) {
      const startedAt = performance.now();
      const outcome = await this.send(agent);
      this.slowestMs = Math.max(this.slowestMs, performance.now() - startedAt);
      if (outcome === '200') this.answered += 1;
      else this.failures.push(`${agent ? 'keep-alive' : 'new connection'}: ${outcome}`);
      await pause(pauseMs);
    }
  }

  private send(agent: Agent | null): Promise<string> {
    const { url, key, path = '/v1/me' } = this.options;
    return new Promise((resolve) => {
      const sent = request(`${url}${path}`, {
        agent: agent ?? false,
        headers: { 'x-api-key': key },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      sent.once('error', (error) => resolve(error.message));
      sent.once('response', (response) => {
        response.resume();
        response.once('end', () => resolve(String(response.statusCode)));
        response.once('error', (error) => resolve(`${response.statusCode} and then ${error.message}`));
      });
      sent.end();
    });
  }
}
