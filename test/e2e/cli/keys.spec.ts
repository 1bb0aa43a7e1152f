import { until } from '../../support/process.js';
import { useInstallation } from './command-line.js';

jest.setTimeout(120_000);

const here = useInstallation();

async function createKey(...options: string[]): Promise<string> {
  const { code, stdout } = await here().cli('keys', 'create', ...options);
  expect(code).toBe(0);
  return stdout;
}

const publicIdOf = (key: string): string => key.split('_')[1] ?? '';

test('a created key stands alone on standard output, and works at once in a running server', async () => {
  const { code, stdout, stderr } = await here().cli('keys', 'create', '--name', 'Reader', '--scopes', 'analysis:read');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^bar_[0-9a-f]{16}_\w+$/);
  expect(stderr).toContain("('Reader') of default, expires: never, scopes: analysis:read.");
  expect(stderr).toContain('cannot be shown again');
  expect(await here().get('/v1/me', stdout)).toMatchObject({ status: 200, body: { scopes: ['analysis:read'] } });
  expect(await here().get('/v1/symbols', stdout)).toMatchObject({ status: 403, body: { code: 'INSUFFICIENT_SCOPE' } });
});

test('a list shows every key but never the keys themselves', async () => {
  const key = await createKey('--name', 'Listed', '--owner', 'lister', '--expires', '90d');
  const [all, own, json] = await Promise.all([
    here().cli('keys', 'list'),
    here().cli('keys', 'list', '--owner', 'lister'),
    here().cli('keys', 'list', '--owner', 'lister', '--json'),
  ]);
  expect(all.stdout).toContain('First key');
  expect(all.stdout).toContain(publicIdOf(key));
  expect(own.stdout).toContain(publicIdOf(key));
  expect(own.stdout).not.toContain('First key');
  expect(JSON.parse(json.stdout)).toMatchObject({ items: [{ name: 'Listed', owner: 'lister', state: 'active' }] });
  for (const { code, stdout } of [all, own, json]) {
    expect(code).toBe(0);
    expect(stdout).not.toContain(key.split('_')[2]);
    expect(stdout).not.toMatch(/secret|hash/i);
  }
});

test('a revoked key stops working in a running server within seconds', async () => {
  const key = await createKey('--name', 'Short-lived');
  expect((await here().get('/v1/me', key)).status).toBe(200);

  expect(await here().cli('keys', 'revoke', publicIdOf(key))).toMatchObject({
    code: 0,
    stdout: `Key ${publicIdOf(key)} is revoked.`,
  });
  const refusal = await until(async () => {
    const answer = await here().get('/v1/me', key);
    return answer.status === 200 ? null : answer;
  }, 30_000);
  expect(refusal).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });

  expect(await here().cli('keys', 'revoke', publicIdOf(key))).toMatchObject({
    code: 0,
    stdout: `Key ${publicIdOf(key)} was revoked before.`,
  });
});

test.each([
  [['revoke', 'no-such-key'], /There is no key with the id 'no-such-key'/],
  [['list', '--owner', 'nobody'], /nobody/],
  [['create', '--name', ' '], /The name of a key has 1 to 80 characters/],
])('keys %j ends with exit code 1 and says why', async (parameters, expected) => {
  const { code, stdout, stderr } = await here().cli('keys', ...parameters);
  expect(stderr).toMatch(expected);
  expect(stderr.split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});
