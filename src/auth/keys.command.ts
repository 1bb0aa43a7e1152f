import { type Command, InvalidArgumentError, Option } from 'commander';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { SystemClock } from '../platform/clock/clock.js';
import type { Scope } from '../platform/http/principal.js';
import { parseExpiry } from './key-expiry.js';
import type { CreatedKey, KeyDescription } from './key-description.js';
import type { KeyEvent } from './key-event.js';
import { KeyHistory } from './key-history.service.js';
import { type KeyReference, KeysService } from './keys.service.js';
import { DEFAULT_OWNER, OwnersService } from './owners.service.js';
import { describeScopes, parseScopes, USUAL_SCOPES } from './scope-list.js';

const HOUR_MS = 3_600_000;
const LONGEST_OVERLAP_MS = 7 * 24 * HOUR_MS;
const MOST_EVENTS = 200;
const ID = 'the 16 characters after bar_, as keys list shows them';

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

/** A duration such as 12h in milliseconds. */
function readOverlap(text: string): number {
  const [, count = '', unit] = /^(\d{1,3})([dh])$/.exec(text) ?? [];
  const overlapMs = Number(count) * (unit === 'd' ? 24 : 1) * HOUR_MS;
  if (unit === undefined || overlapMs > LONGEST_OVERLAP_MS)
    throw new InvalidArgumentError('Write hours or days such as 12h or 2d, at most 7d; 0h ends the old key at once.');
  return overlapMs;
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

function showEvents(terminal: Terminal, events: readonly KeyEvent[]): void {
  terminal.table(
    ['at', 'what', 'by', 'request', 'detail'],
    events.map(({ at, action, actor, requestId, detail }) => [
      ...[at.toISOString(), action, actor, requestId ?? '-', detail],
    ]),
  );
}

interface Services {
  readonly keys: KeysService;
  readonly history: KeyHistory;
  /** The key of that id; with an owner's name, only if it is that owner's. */
  readonly refer: (publicId: string, owner?: string) => Promise<KeyReference>;
}

interface OneKeyOptions {
  readonly owner?: string;
  readonly json?: boolean;
}

const OWNER = ['--owner <name>', "only if the key is this owner's"] as const;

type WithKeys = (work: (services: Services) => Promise<void>) => Promise<void>;

/** `keys create`, `list`, `rotate`, `revoke` and `audit`. */
export function registerKeys(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const withKeys: WithKeys = async (work) => {
    const context = await open();
    try {
      const owners = context.get(OwnersService, { strict: false });
      await work({
        keys: context.get(KeysService, { strict: false }),
        history: context.get(KeyHistory, { strict: false }),
        refer: async (publicId, owner) =>
          owner === undefined ? { publicId } : { publicId, ownerId: (await owners.getByName(owner)).id },
      });
    } finally {
      await context.close();
    }
  };
  const keys = program.command('keys').description('make, list, rotate and revoke API keys');
  registerCreate(keys, withKeys, terminal);
  registerReading(keys, withKeys, terminal);
  registerEnding(keys, withKeys, terminal);
}

function registerCreate(keys: Command, withKeys: WithKeys, terminal: Terminal): void {
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
      withKeys(async ({ keys: service }) => {
        const created = await service.create({ owner, name, scopes, expiresAt: expires ?? null });
        if (json) terminal.json(created);
        else showCreated(terminal, created);
      }),
    );
}

function registerReading(keys: Command, withKeys: WithKeys, terminal: Terminal): void {
  keys
    .command('list')
    .description('list keys, never the keys themselves')
    .option('--owner <name>', 'only the keys of this owner')
    .option('--json', 'print one JSON document')
    .action(({ owner, json }: ListOptions) =>
      withKeys(async ({ history }) => {
        const items = await history.listAll(owner);
        if (json) terminal.json({ items });
        else showKeys(terminal, items);
      }),
    );

  keys
    .command('audit')
    .description('who made, rotated and revoked a key, newest first')
    .argument('<id>', ID)
    .option(...OWNER)
    .option('--json', 'print one JSON document')
    .action((id: string, { owner, json }: OneKeyOptions) =>
      withKeys(async ({ history, refer }) => {
        const items = await history.listRecentEvents(await refer(id, owner), MOST_EVENTS);
        if (json) terminal.json({ items });
        else showEvents(terminal, items);
      }),
    );
}

function registerEnding(keys: Command, withKeys: WithKeys, terminal: Terminal): void {
  keys
    .command('rotate')
    .description('make a key in the place of another, which stays good for a while')
    .argument('<id>', ID)
    .option(...OWNER)
    .option('--overlap <duration>', 'how long the old key is still good: 0h to 7d', readOverlap, HOUR_MS)
    .option('--json', 'print one JSON document')
    .action((id: string, { overlap, owner, json }: OneKeyOptions & { overlap: number }) =>
      withKeys(async ({ keys: service, refer }) => {
        const created = await service.rotate({ ...(await refer(id, owner)), overlapMs: overlap });
        if (json) terminal.json(created);
        else showCreated(terminal, created);
      }),
    );

  keys
    .command('revoke')
    .description('end a key; running servers follow within 3 seconds')
    .argument('<id>', ID)
    .option(...OWNER)
    .option('--json', 'print one JSON document')
    .action((id: string, { owner, json }: OneKeyOptions) =>
      withKeys(async ({ keys: service, refer }) => {
        const outcome = await service.revoke(await refer(id, owner));
        if (json) terminal.json({ id, outcome });
        else terminal.line(outcome === 'revoked' ? `Key ${id} is revoked.` : `Key ${id} was revoked before.`);
      }),
    );
}
