import type { QueryRunner } from 'typeorm';

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** As searches folded names when migration 1763900000013 was written; a later change needs a migration of its own. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

interface Row {
  readonly ticker: string;
  readonly name: string;
  readonly search_name: string;
}

/** Gives names their searchable form anew where it differs. */
async function rewrite(queryRunner: QueryRunner, toSearchName: (name: string) => string): Promise<void> {
  const isPostgres = queryRunner.connection.options.type === 'postgres';
  const [first, second] = isPostgres ? ['$1', '$2'] : ['?', '?'];
  const rows = (await queryRunner.query('SELECT "ticker", "name", "search_name" FROM "symbol"')) as Row[];
  for (const { ticker, name, search_name: before } of rows) {
    const searchName = toSearchName(name);
    if (searchName === before) continue;
    const sql = `UPDATE "symbol" SET "search_name" = ${first} WHERE "ticker" = ${second}`;
    await queryRunner.query(sql, [searchName, ticker]);
  }
}

export const foldSearchNames = (queryRunner: QueryRunner): Promise<void> => rewrite(queryRunner, fold);

/** As it was before. */
export const unfoldSearchNames = (queryRunner: QueryRunner): Promise<void> =>
  rewrite(queryRunner, (name) => name.toLowerCase().slice(0, 200));
