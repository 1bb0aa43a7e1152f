import { closest, distance } from 'fastest-levenshtein';

const SHORTEST_PART = 3;

/** The known name that was probably meant, or null when none is near. */
export function suggestName(given: string, known: readonly string[]): string | null {
  const wanted = given.trim().toLowerCase().slice(0, 64);
  if (wanted === '' || known.length === 0) return null;
  const part = known.find((name) => wanted.length >= SHORTEST_PART && name.startsWith(wanted));
  if (part !== undefined) return part;
  const nearest = closest(wanted, known);
  const tolerance = Math.max(1, Math.floor(Math.max(wanted.length, nearest.length) / 3));
  return distance(wanted, nearest) <= tolerance ? nearest : null;
}

/** `known` and `didYouMean` of a problem, and the sentence that says the same. */
export function describeKnown(
  given: string,
  known: readonly string[],
): {
  readonly sentence: string;
  readonly extensions: { readonly known: readonly string[]; readonly didYouMean?: string };
} {
  const suggestion = suggestName(given, known);
  const list = `Known: ${known.join(', ')}.`;
  if (suggestion === null) return { sentence: list, extensions: { known } };
  return { sentence: `Did you mean '${suggestion}'? ${list}`, extensions: { known, didYouMean: suggestion } };
}
