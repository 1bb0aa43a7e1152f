import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, loadConfig } from '../../../../src/platform/config/load-config.js';

const ADDRESS = 'postgres://u:p@db.example:5432/d';
let folder: string;
let certificate: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'barometer-tls-'));
  certificate = join(folder, 'root.pem');
  writeFileSync(certificate, 'PEM');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (query: string) => loadConfig({ DATABASE_URL: `${ADDRESS}${query}` }).database;

const problemOf = (query: string): string => {
  try {
    read(query);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.join();
    throw error;
  }
  return '';
};

describe('the encryption of a Postgres address', () => {
  it.each([
    ['', undefined],
    ['?sslmode=disable', undefined],
    ['?sslmode=require', { isVerified: false, isNameVerified: false }],
    ['?sslmode=verify-ca', { isVerified: true, isNameVerified: false }],
    ['?sslmode=verify-full', { isVerified: true, isNameVerified: true }],
    ['?sslmode=verify-full&sslrootcert=system', { isVerified: true, isNameVerified: true }],
  ])('with %p is what libpq makes of it, and leaves the address', (query, tls) => {
    expect(read(query)).toEqual({ dialect: 'postgres', url: ADDRESS, ...(tls && { tls }) });
  });

  it('checks who signed the certificate as soon as somebody is named, and keeps other parameters', () => {
    expect(read(`?sslmode=require&sslrootcert=${certificate}&options=-c%20a%3Db`)).toEqual({
      dialect: 'postgres',
      url: expect.stringMatching(/^postgres:\/\/u:p@db\.example:5432\/d\?options=-c/),
      tls: { isVerified: true, isNameVerified: false, ca: 'PEM' },
    });
  });

  it('is refused with what would do', () => {
    expect(problemOf('?sslmode=prefer')).toMatch(
      /DATABASE_URL has sslmode=prefer; it must be one of disable, require, verify-ca, verify-full/,
    );
    expect(problemOf(`?sslmode=verify-full&sslrootcert=${join(folder, 'none.pem')}`)).toMatch(
      /DATABASE_URL has sslrootcert=.*none\.pem cannot be read/,
    );
  });
});
