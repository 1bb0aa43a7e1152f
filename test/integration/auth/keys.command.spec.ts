import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { KeyHistory } from '../../../src/auth/key-history.service.js';
import { registerKeys } from '../../../src/auth/keys.command.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import { useTestDatabase } from '../../support/database.js';
import { type Auth, startAuth } from './auth-parts.js';

const db = useTestDatabase();
let auth: Auth;

beforeEach(() => {
  auth = startAuth(db().database);
});

/** Runs one command line; whether the context was closed is part of the outcome. */
async function run(...words: string[]) {
  const written = { out: '', err: '', usage: '' };
  const terminal = new Terminal({ write: (text) => (written.out += text) }, { write: (text) => (written.err += text) });
  const close = jest.fn(() => Promise.resolve());
  const services = new Map<unknown, unknown>([
    [KeyHistory, auth.history],
    [KeysService, auth.keys],
    [OwnersService, auth.owners],
  ]);
  const get = (service: unknown) => services.get(service);
  const context = { get, close } as unknown as INestApplicationContext;
  const open = jest.fn(() => Promise.resolve(context));
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => (written.usage += text) });
  registerKeys(program, open, terminal);
  const failure = await program.parseAsync(['keys', ...words], { from: 'user' }).then(
    () => null,
    (error: Error) => error,
  );
  return { ...written, failure, opened: open.mock.calls.length, closed: close.mock.calls.length };
}

describe('keys create', () => {
  test('prints the key alone, so that it can be taken by a script', async () => {
    const { out, err, closed } = await run('create', '--owner', 'bob', '--name', 'CI', '--scopes', 'jobs:read');
    const { principal } = await auth.verifier.verify(out.trim());
    expect(principal).toMatchObject({ ownerName: 'bob', keyName: 'CI', scopes: ['jobs:read'] });
    expect(err).toContain('cannot be shown again');
    expect(closed).toBe(1);
  });

  test('acts for the owner default and leaves out what is for operators', async () => {
    const { out } = await run('create', '--json');
    const created = JSON.parse(out) as Record<string, unknown>;
    expect(created).toMatchObject({ owner: 'default', name: 'Command line', expiresAt: null, state: 'active' });
    expect(created.scopes).toEqual(expect.arrayContaining(['analysis:write', 'market:write']));
    expect(created.scopes).not.toEqual(expect.arrayContaining(['keys:admin']));
  });

  test.each([
    [['--scopes', 'analysis:raed'], 'did you mean analysis:read?'],
    [['--expires', 'soon'], 'Write 90d, 12h, 2027-01-31'],
    [['--expires', '2001-01-01'], 'is in the past'],
    [['--scope', 'all'], '--scopes'],
  ])('says what is wrong with %p, before anything is opened', async (options, hint) => {
    const { failure, usage, opened } = await run('create', ...options);
    expect(failure).toMatchObject({ name: 'CommanderError' });
    expect(usage).toContain(hint);
    expect(opened).toBe(0);
  });

  test('closes what it opened when the key cannot be made', async () => {
    const { failure, closed } = await run('create', '--name', ' ');
    expect(failure).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(closed).toBe(1);
  });
});

describe('keys list', () => {
  test('shows the keys of an owner without the keys', async () => {
    const { out: key } = await run('create', '--owner', 'carol');
    const { out } = await run('list', '--owner', 'carol');
    const [, publicId = '', secret = ''] = key.trim().split('_');
    expect(out).toContain(publicId);
    expect(out).toContain('active');
    expect(out).not.toContain(secret);
  });

  test('says that there are none', async () => {
    await auth.owners.getOrCreate('empty');
    expect((await run('list', '--owner', 'empty')).out).toContain('keys create');
  });

  test('fails for an owner who does not exist', async () => {
    expect((await run('list', '--owner', 'nobody')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('keys revoke', () => {
  test('ends the key, and says so when it was ended before', async () => {
    const { out: key } = await run('create');
    const publicId = key.split('_')[1] ?? '';
    expect((await run('revoke', publicId)).out).toBe(`Key ${publicId} is revoked.\n`);
    await expect(auth.verifier.verify(key.trim())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await run('revoke', publicId)).out).toBe(`Key ${publicId} was revoked before.\n`);
  });

  test('fails for a key that does not exist', async () => {
    expect((await run('revoke', 'ffffffffffffffff')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('keys rotate and keys audit', () => {
  test('a rotated key is replaced by one with the same scopes, and ends when the overlap is over', async () => {
    const old = await auth.keys.create({ owner: 'rotator', name: 'CI', scopes: ['jobs:read'], expiresAt: null });
    const { out, err } = await run('rotate', old.publicId, '--overlap', '2h');
    const { principal } = await auth.verifier.verify(out.trim());
    expect(principal).toMatchObject({ ownerName: 'rotator', keyName: 'CI', scopes: ['jobs:read'] });
    expect(err).toContain('cannot be shown again');
    await expect(auth.verifier.verify(old.key)).resolves.toBeDefined();
    auth.clock.goOn(2 * 3_600_000);
    await expect(auth.verifier.verify(old.key)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test.each(['8d', '1', 'soon', '200h'])('an overlap of %p is refused', async (overlap) => {
    const { failure, usage, opened } = await run('rotate', 'ffffffffffffffff', '--overlap', overlap);
    expect(failure).toMatchObject({ name: 'CommanderError' });
    expect(usage).toContain('at most 7d');
    expect(opened).toBe(0);
  });

  test('the audit trail says what happened, by whom', async () => {
    const { publicId } = await auth.keys.create({
      owner: 'audited',
      name: 'x',
      scopes: ['jobs:read'],
      expiresAt: null,
    });
    await run('rotate', publicId);
    await run('revoke', publicId);
    const { out } = await run('audit', publicId, '--json');
    const { items } = JSON.parse(out) as { items: { action: string; actor: string; detail: string }[] };
    expect(items.map(({ action }) => action).sort()).toEqual(['created', 'revoked', 'rotated']);
    expect(new Set(items.map(({ actor }) => actor))).toEqual(new Set(['cli']));
    expect(JSON.stringify(items)).not.toMatch(/bar_/);
    expect((await run('audit', publicId)).out).toContain('replaced by');
    expect((await run('audit', 'ffffffffffffffff')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a command about one key', () => {
  const idOf = (key: string): string => key.split('_')[1] ?? '';

  test.each([['rotate'], ['revoke'], ['audit']])(
    '%s leaves the key of another owner alone when one is said',
    async (command) => {
      const { out } = await run('create', '--owner', 'alice');
      await run('create', '--owner', 'bob');
      const id = idOf(out.trim());
      for (const owner of ['bob', 'nobody']) {
        const { failure, closed } = await run(command, id, '--owner', owner);
        expect([failure, closed]).toEqual([expect.objectContaining({ code: 'NOT_FOUND' }), 1]);
      }
      expect((await auth.history.findByPublicId(id))?.state).toBe('active');
      expect((await run(command, id, '--owner', 'alice')).failure).toBeNull();
    },
  );

  test('prints one document where JSON is asked for', async () => {
    const { out } = await run('create');
    const id = idOf(out.trim());
    expect(JSON.parse((await run('revoke', id, '--json')).out)).toEqual({ id, outcome: 'revoked' });
    expect(JSON.parse((await run('revoke', id, '--json')).out)).toEqual({ id, outcome: 'already-revoked' });
  });
});
