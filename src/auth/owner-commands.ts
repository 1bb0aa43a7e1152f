import type { Command } from 'commander';
import type { OpenContext } from '../platform/cli/context.js';
import type { Terminal } from '../platform/cli/terminal.js';
import { Answer } from '../platform/http/idempotency/answer.js';
import { DEFAULT_OWNER, OwnersService } from './owners.service.js';

type Context = Awaited<ReturnType<OpenContext>>;

/** What every command about an owner's things takes. */
export interface OwnerOptions {
  readonly owner: string;
  readonly json?: boolean;
}

/** What a command about an owner's things works with. */
export class OwnerDesk<Options extends OwnerOptions> {
  constructor(
    private readonly context: Context,
    readonly terminal: Terminal,
    readonly ownerId: string,
    readonly options: Options,
  ) {}

  get<Service>(service: abstract new (...parameters: never[]) => Service): Service {
    return this.context.get<Service>(service, { strict: false });
  }

  /** The value where JSON is asked for, else the text. */
  show(value: object, text: string): void {
    if (this.options.json) this.terminal.json(value);
    else this.terminal.line(text);
  }
}

/** The command line acts on what it just read. */
export const ANY_VERSION = { kind: 'any' } as const;

/** For services that answer requests. */
export const toPlainAnswer = <Body>(body: Body): Answer<Body> => new Answer({ status: 200, body });

type DeskClass<Options extends OwnerOptions, Desk> = new (
  context: Context,
  terminal: Terminal,
  ownerId: string,
  options: Options,
) => Desk;

interface OwnerGroup<Options extends OwnerOptions, Desk> {
  readonly group: Command;
  /** Such as `watchlists`. */
  readonly things: string;
  readonly open: OpenContext;
  readonly terminal: Terminal;
  readonly Desk: DeskClass<Options, Desk>;
}

/** Makes the commands of a group that all take `--owner` and `--json`, and act for that owner. */
export function createOwnerCommands<Options extends OwnerOptions, Desk>(of: OwnerGroup<Options, Desk>) {
  const { group, things, open, terminal, Desk } = of;
  const command = (usage: string, description: string): Command =>
    group
      .command(usage)
      .description(description)
      .option('--owner <name>', `whose ${things}`, DEFAULT_OWNER)
      .option('--json', 'print one JSON document');
  const run =
    <Parameters extends readonly unknown[]>(work: (desk: Desk, ...parameters: Parameters) => Promise<void>) =>
    async (...given: unknown[]): Promise<void> => {
      const [options] = given.slice(-2) as [Options, Command];
      const context = await open();
      try {
        const { id } = await context.get(OwnersService, { strict: false }).getOrCreate(options.owner);
        await work(new Desk(context, terminal, id, options), ...(given.slice(0, -2) as unknown as Parameters));
      } finally {
        await context.close();
      }
    };
  return { command, run };
}
