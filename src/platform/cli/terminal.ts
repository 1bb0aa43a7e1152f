import { SingleBar } from 'cli-progress';
import Table from 'cli-table3';

/** A cell of a table; null is shown as a dash. */
export type Cell = string | number | null;

/** A running count; `stop` leaves the last state on the screen. */
export interface Progress {
  advance(steps?: number): void;
  stop(): void;
}

export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const PLAIN_STEPS = 10;

/** The one writer of the command line and of the first start. Without a terminal: plain lines, no colour codes. */
export class Terminal {
  constructor(
    private readonly out: TerminalStream = process.stdout,
    private readonly err: TerminalStream = process.stderr,
  ) {}

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  error(text: string): void {
    this.err.write(`${text}\n`);
  }

  /** One JSON document, indented, for programs that read the output. */
  json(value: unknown): void {
    this.line(JSON.stringify(value, null, 2));
  }

  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
    const colourful = this.out.isTTY === true;
    const table = new Table({
      head: [...head],
      style: { head: colourful ? ['bold'] : [], border: colourful ? ['gray'] : [], compact: true },
    });
    table.push(...rows.map((row) => row.map((cell) => (cell === null ? '-' : String(cell)))));
    this.line(table.toString());
  }

  /** Counts to `total` on standard error, so that what a command prints can be piped. */
  progress(total: number, label: string): Progress {
    return this.err.isTTY === true ? this.progressBar(total, label) : this.progressLines(total, label);
  }

  private progressBar(total: number, label: string): Progress {
    const bar = new SingleBar({
      format: `${label} [{bar}] {value}/{total}`,
      barsize: 30,
      hideCursor: true,
      stopOnComplete: false,
      // SingleBar asks for a whole stream; this class only promises what it needs itself.
      stream: this.err as NodeJS.WritableStream,
    });
    bar.start(total, 0);
    return { advance: (steps = 1) => bar.increment(steps), stop: () => bar.stop() };
  }

  private progressLines(total: number, label: string): Progress {
    const every = Math.max(1, Math.ceil(total / PLAIN_STEPS));
    let done = 0;
    let written = 0;
    const write = (): void => {
      written = done;
      this.error(`${label}: ${done}/${total}`);
    };
    return {
      advance: (steps = 1) => {
        done = Math.min(total, done + steps);
        if (done - written >= every || (done === total && written !== total)) write();
      },
      stop: () => {
        if (written !== done) write();
      },
    };
  }
}
