import { type ListedSymbol, MAX_NAME_LENGTH } from './listed-symbol.js';

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

/**
 * A name, or a part of one, as searches compare it: lower case, Latin letters without accents, single spaces.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_NAME_LENGTH);
}

/**
 * The folded name, and on a line of its own, so that no search goes across, the ticker: one text to look through. It is
 * stored: whoever changes this writes a migration that makes it anew.
 */
export const toSearchName = ({ name, ticker }: Pick<ListedSymbol, 'name' | 'ticker'>): string =>
  `${foldName(name)}\n${ticker.toLowerCase()}`;
