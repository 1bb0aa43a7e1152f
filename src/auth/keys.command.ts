import { type Command, InvalidArgumentError, Option } from 'commander';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { SystemClock } from '../platform/clock/clock.js';
import type { Scope } from '../platform/http/principal.js';
import { parseExpiry } from './key-expiry.js';
import { type CreatedKey, type KeyDescription, KeysService } from './keys.service.js';
import { DEFAULT_OWNER } from './owners.service.js';
import { describeScopes, parseScopes, USUAL_SCOPES } from './scope-list.js';

interface CreateOptions {
  readonly owner: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expires?: Date;
  readonly json?: boolean;
}

interface ListOptions {
  readonly owner?: string;
  readonly json?: boolean;
}

function readScopes(text: string): readonly Scope[] {
  const list = parseScopes(text);
  if (!list.ok) throw new InvalidArgumentError(list.detail);
  return list.scopes;
}

function readExpiry(text: string): Date {
  const now = new SystemClock().now();
  const expiry = parseExpiry(text, now);
  if (!expiry) throw new InvalidArgumentError('Write 90d, 12h, 2027-01-31 or 2027-01-31T18:00:00Z.');
  if (expiry <= now) throw new InvalidArgumentError(`${expiry.toISOString()} is in the past.`);
  return expiry;
}

const describeInstant = (instant: Date | null, none: string): string => instant?.toISOString() ?? none;

function showCreated(terminal: Terminal, created: CreatedKey): void {
  terminal.line(created.key);
  terminal.error(
    `Key ${created.publicId} ('${created.name}') of ${created.owner}, ` +
      `expires: ${describeInstant(created.expiresAt, 'never')}, scopes: ${describeScopes(created.scopes)}.`,
  );
  terminal.error('It is stored as a hash and cannot be shown again. Keep it now.');
}

function showKeys(terminal: Terminal, keys: readonly KeyDescription[]): void {
  if (keys.length === 0) {
    terminal.line('There are no keys. Make one with: npm run cli -- keys create');
    return;
  }
  terminal.table(
    ['id', 'owner', 'name', 'state', 'created', 'expires', 'last used', 'scopes'],
    keys.map((key) => [
      key.publicId,
      key.owner,
      key.name,
      key.state,
      key.createdAt.toISOString(),
      describeInstant(key.expiresAt, 'never'),
      describeInstant(key.lastUsedAt, 'never'),
      describeScopes(key.scopes),
    ]),
  );
}

/** `keys create`, `keys list` and `keys revoke`. */
export function registerKeys(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const withKeys = async (work: (keys: KeysService) => Promise<void>): Promise<void> => {
    const context = await open();
    try {
      await work(context.get(KeysService, { strict: false }));
    } finally {
      await context.close();
    }
  };
  const keys = program.command('keys').description('make, list and revoke API keys');

  keys
    .command('create')
    .description('make a key and print it once; the key alone goes to standard output')
    .option('--owner <name>', 'whose rows the key sees; made when there is no such owner', DEFAULT_OWNER)
    .option('--name <text>', 'what the key is for', 'Command line')
    .addOption(
      new Option('--scopes <list>', 'scopes separated by commas, or all')
        .argParser(readScopes)
        .default(USUAL_SCOPES, 'all but those for operators, keys:admin and ops:read'),
    )
    .option('--expires <when>', '90d, 12h, 2027-01-31 or an RFC 3339 instant (default: never)', readExpiry)
    .option('--json', 'print one JSON document')
    .action(({ owner, name, scopes, expires, json }: CreateOptions) =>
      withKeys(async (service) => {
        const created = await service.create({ owner, name, scopes, expiresAt: expires ?? null });
        if (json) terminal.json(created);
        else showCreated(terminal, created);
      }),
    );

  keys
    .command('list')
    .description('list keys, never the keys themselves')
    .option('--owner <name>', 'only the keys of this owner')
    .option('--json', 'print one JSON document')
    .action(({ owner, json }: ListOptions) =>
      withKeys(async (service) => {
        const items = await service.list(owner);
        if (json) terminal.json({ items });
        else showKeys(terminal, items);
      }),
    );

  keys
    .command('revoke')
    .description('end a key; running servers follow within 3 seconds')
    .argument('<id>', 'the 16 characters after bar_, as keys list shows them')
    .action((id: string) =>
      withKeys(async (service) => {
        const outcome = await service.revoke(id);
        terminal.line(outcome === 'revoked' ? `Key ${id} is revoked.` : `Key ${id} was revoked before.`);
      }),
    );
}
