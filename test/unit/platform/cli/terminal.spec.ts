import { Writable } from 'node:stream';
import { Terminal } from '../../../../src/platform/cli/terminal.js';

class Screen extends Writable {
  text = '';

  constructor(readonly isTTY: boolean) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const ESCAPE = String.fromCharCode(27);

function openTerminal(kind: 'pipe' | 'tty') {
  const out = new Screen(kind === 'tty');
  const err = new Screen(kind === 'tty');
  return { out, err, terminal: new Terminal(out, err) };
}

describe('the terminal', () => {
  test('keeps output and messages apart', () => {
    const { out, err, terminal } = openTerminal('pipe');
    terminal.line('result');
    terminal.line();
    terminal.error('message');
    expect(out.text).toBe('result\n\n');
    expect(err.text).toBe('message\n');
  });

  test('writes JSON that can be parsed again', () => {
    const { out, terminal } = openTerminal('pipe');
    terminal.json({ items: [1, null, 'é'] });
    expect(JSON.parse(out.text)).toEqual({ items: [1, null, 'é'] });
  });

  test('aligns tables and shows null as a dash', () => {
    const { out, terminal } = openTerminal('pipe');
    terminal.table(
      ['name', 'score'],
      [
        ['rsi', 0.25],
        ['williams_r', null],
      ],
    );
    const lines = out.text.trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(out.text).toMatch(/rsi +│ 0\.25/);
    expect(out.text).toMatch(/williams_r │ -/);
  });

  test('uses no colour codes when it is not a terminal', () => {
    const { out, err, terminal } = openTerminal('pipe');
    terminal.table(['a'], [['b']]);
    const progress = terminal.progress(3, 'Analysing');
    progress.advance(3);
    progress.stop();
    expect(out.text + err.text).not.toContain(ESCAPE);
  });

  test('counts in plain lines, a tenth of the work at a time', () => {
    const { out, err, terminal } = openTerminal('pipe');
    const progress = terminal.progress(30, 'Analysing');
    for (let step = 0; step < 30; step += 1) progress.advance();
    progress.stop();
    const lines = err.text.trimEnd().split('\n');
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('Analysing: 3/30');
    expect(lines.at(-1)).toBe('Analysing: 30/30');
    expect(out.text).toBe('');
  });

  test('says how far it came when it stops early', () => {
    const { err, terminal } = openTerminal('pipe');
    const progress = terminal.progress(100, 'Importing');
    progress.advance(4);
    progress.stop();
    expect(err.text).toBe('Importing: 4/100\n');
  });

  test('never counts beyond the total', () => {
    const { err, terminal } = openTerminal('pipe');
    const progress = terminal.progress(2, 'Importing');
    progress.advance(5);
    progress.stop();
    expect(err.text).toBe('Importing: 2/2\n');
  });

  test('draws a bar on a terminal', () => {
    const { err, terminal } = openTerminal('tty');
    const progress = terminal.progress(4, 'Analysing');
    progress.advance(4);
    progress.stop();
    expect(err.text).toContain('Analysing [');
    expect(err.text).toContain('4/4');
  });
});
