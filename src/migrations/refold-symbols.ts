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
}

const ROWS_PER_STATEMENT = 200;

async function rewrite(queryRunner: QueryRunner, toSearchName: (row: Row) => string): Promise<void> {
  const isPostgres = queryRunner.connection.options.type === 'postgres';
  const rows = (await queryRunner.query('SELECT "ticker", "name" FROM "symbol"')) as Row[];
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    const tuples = chunk.map((_, row) => (isPostgres ? `($${2 * row + 1}, $${2 * row + 2})` : '(?, ?)'));
    // Both databases call the columns of VALUES so.
    const sql = `UPDATE "symbol" SET "search_name" = v.column2 FROM (VALUES ${tuples.join(', ')}) AS v WHERE "symbol"."ticker" = v.column1`;
    await queryRunner.query(
      sql,
      chunk.flatMap((row) => [row.ticker, toSearchName(row)]),
    );
  }
}

/** Names folded, each followed by its ticker on a line of its own. */
export const foldSearchNames = (queryRunner: QueryRunner): Promise<void> =>
  rewrite(queryRunner, ({ ticker, name }) => `${fold(name)}\n${ticker.toLowerCase()}`);

/** As it was before. */
export const unfoldSearchNames = (queryRunner: QueryRunner): Promise<void> =>
  rewrite(queryRunner, ({ name }) => name.toLowerCase().slice(0, 200));
