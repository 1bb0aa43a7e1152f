import type { Terminal } from './platform/cli/terminal.js';
import type { NodeEnvironment } from './platform/config/app-config.js';

export interface Greeting {
  readonly port: number;
  readonly nodeEnv: NodeEnvironment;
  /** The key that was made just now, or null when there was one before. */
  readonly firstKey: string | null;
  readonly hasMasterKey: boolean;
}

/** Shows the first key, at once: whatever happens next, it cannot be shown again. */
export function announceFirstKey(terminal: Terminal, key: string): void {
  terminal.line('Your first API key, shown this once and stored only as a hash:');
  terminal.line();
  terminal.line(`  ${key}`);
  terminal.line();
}

/** Tells a person at a terminal where the server is and how to call it; in production the log says enough. */
export function greet(terminal: Terminal, { port, nodeEnv, firstKey, hasMasterKey }: Greeting): void {
  if (nodeEnv === 'production') return;
  const url = `http://localhost:${port}`;
  terminal.line();
  terminal.line(`Barometer listens on ${url}`);
  terminal.line(`Documentation: ${url}/docs`);
  if (hasMasterKey) {
    terminal.line('Your key is what MASTER_API_KEY says. Make another with: npm run cli -- keys create');
    return;
  }
  if (firstKey === null) {
    terminal.line('Your key was shown at the first start. Make another with: npm run cli -- keys create');
    return;
  }
  terminal.line();
  terminal.line('Try:');
  terminal.line(`  curl -s -H 'X-API-Key: ${firstKey}' '${url}/v1/analyses/latest?limit=5'`);
  terminal.line(
    `  curl -s -H 'X-API-Key: ${firstKey}' -H 'Content-Type: application/json' -d '{"ticker":"ACME.DEMO"}' ${url}/v1/analyses`,
  );
  terminal.line(`  curl -s -H 'X-API-Key: ${firstKey}' '${url}/v1/tickers/ACME.DEMO/indicators/rsi?period=14&limit=5'`);
}
