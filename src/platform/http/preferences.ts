/** What a client would rather have, of what we know (RFC 7240). */
export interface Preferences {
  /** Whole seconds, 1 to 30, that it waits for the outcome; null when it does not. */
  readonly waitSeconds: number | null;
  /** Whether equal work that is under way will do. */
  readonly reuseActive: boolean;
}

const LONGEST_WAIT_SECONDS = 30;

/** `name`, `name=token` or `name="text"`; parameters behind a semicolon mean nothing to us. */
const PREFERENCE = /^([!#$%&'*+.^`|~\w-]+)(?:\s*=\s*(?:"([^"\\]*)"|([!#$%&'*+.^`|~\w-]*)))?\s*(?:;|$)/;

/** Splits at commas that are not between quotes. */
function splitList(header: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const character of header) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function readWait(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,9}$/.test(text) || Number(text) === 0) return null;
  return Math.min(Number(text), LONGEST_WAIT_SECONDS);
}

/** Reads `Prefer`, of which nothing is an error: what is malformed or not known is ignored. */
export function parsePreferences(header: string | undefined): Preferences {
  const given = new Map<string, string>();
  for (const part of splitList(header ?? '')) {
    const [, name, quoted, token] = PREFERENCE.exec(part) ?? [];
    // Of a preference that is given twice the first one counts.
    if (name !== undefined && !given.has(name.toLowerCase())) given.set(name.toLowerCase(), quoted ?? token ?? '');
  }
  return {
    waitSeconds: readWait(given.get('wait')),
    reuseActive: given.get('handling')?.toLowerCase() === 'reuse-active',
  };
}

/** What of the preferences the answer follows. */
export interface AppliedPreferences {
  readonly waitSeconds: number | null;
  readonly reusedActive: boolean;
}

/** `Preference-Applied`; null when none was. */
export function renderApplied({ waitSeconds, reusedActive }: AppliedPreferences): string | null {
  const applied = [
    ...(reusedActive ? ['handling=reuse-active'] : []),
    ...(waitSeconds === null ? [] : [`wait=${waitSeconds}`]),
  ];
  return applied.length === 0 ? null : applied.join(', ');
}
