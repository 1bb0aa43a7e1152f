import { MIGRATIONS } from '../../../../src/migrations/catalog.js';

const numberOf = (name: string): number => Number(name.slice(-13));

describe('the catalog of migrations', () => {
  const names = (dialect: keyof typeof MIGRATIONS): string[] =>
    MIGRATIONS[dialect].map((Migration) => new Migration().name);

  it('has the same numbers and names for both databases', () => {
    expect(names('sqlite')).toEqual(names('postgres'));
  });

  it('is in the order of the numbers, each used once', () => {
    const numbers = names('sqlite').map(numberOf);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true);
  });

  it('names each migration as its class is named', () => {
    for (const Migration of [...MIGRATIONS.sqlite, ...MIGRATIONS.postgres]) {
      expect(new Migration().name).toBe(Migration.name);
    }
  });
});
