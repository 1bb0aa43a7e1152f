import { suggestName } from '../did-you-mean.js';
import type { FilterFailure } from '../../filters/failure.js';

/** What a failure is: a value that cannot be, or a name of nothing. */
export type DraftFailureKind = 'invalid' | 'unknown_indicator' | 'unknown_strategy' | 'taken';

/** One thing that is wrong with a strategy as it was written. */
export interface DraftFailure {
  readonly kind: DraftFailureKind;
  /** RFC 6901, into the body. */
  readonly pointer: string;
  readonly code: string;
  /** What is wrong and how to put it right. */
  readonly detail: string;
  /** The known name that was probably meant. */
  readonly didYouMean?: string;
  /** What is known, where the name is of nothing. */
  readonly known?: readonly string[];
  /** Where in a filter it is. */
  readonly position?: Pick<FilterFailure, 'offset' | 'length' | 'line' | 'column'>;
}

export interface NumberRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole?: boolean;
}

export interface TextRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly pattern?: RegExp;
  /** What a text of that pattern is, as a phrase. */
  readonly expected?: string;
}

const escapeToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

export const pointTo = (base: string, name: string | number): string => `${base}/${escapeToken(String(name))}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads values of parsed JSON and collects everything that is wrong with them. What cannot be read is undefined. */
export class DraftReader {
  readonly failures: DraftFailure[] = [];

  complain(pointer: string, code: string, detail: string, more: Partial<DraftFailure> = {}): undefined {
    this.failures.push({ kind: 'invalid', pointer, code, detail, ...more });
  }

  /** An object with no other names than these; absent is an empty one. */
  object(value: unknown, pointer: string, known: readonly string[] | null): Readonly<Record<string, unknown>> {
    if (value === undefined) return {};
    if (!isObject(value)) {
      this.complain(pointer, 'invalid_type', `${describe(pointer)} must be a JSON object.`);
      return {};
    }
    for (const name of known === null ? [] : Object.keys(value)) {
      if (!known?.includes(name)) this.complainOfName(pointTo(pointer, name), name, known ?? []);
    }
    return value;
  }

  /** A list; absent is undefined. */
  list(value: unknown, pointer: string, maximum: number): readonly unknown[] | undefined {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) {
      return this.complain(pointer, 'invalid_type', `${describe(pointer)} must be a list.`);
    }
    if (value.length <= maximum) return value as readonly unknown[];
    const detail = `${describe(pointer)} holds ${value.length} entries, and at most ${maximum} are allowed.`;
    return this.complain(pointer, 'invalid_length', detail);
  }

  number(value: unknown, pointer: string, { minimum, maximum, isWhole = false }: NumberRange): number | undefined {
    if (value === undefined) return undefined;
    const expected = `${isWhole ? 'a whole number' : 'a number'} from ${minimum} to ${maximum}`;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return this.complain(pointer, 'invalid_type', `${describe(pointer)} must be ${expected}.`);
    }
    if (value >= minimum && value <= maximum && (!isWhole || Number.isInteger(value))) return value + 0;
    return this.complain(pointer, 'out_of_range', `${describe(pointer)} must be ${expected}, not ${value}.`);
  }

  text(value: unknown, pointer: string, { minimum, maximum, pattern, expected }: TextRange): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== 'string')
      return this.complain(pointer, 'invalid_type', `${describe(pointer)} must be a text.`);
    const text = value.normalize('NFC').trim();
    const length = Array.from(text).length;
    if (length < minimum || length > maximum) {
      const detail = `${describe(pointer)} must have ${minimum} to ${maximum} characters, not ${length}.`;
      return this.complain(pointer, 'invalid_length', detail);
    }
    if (pattern === undefined || pattern.test(text)) return text;
    return this.complain(pointer, 'invalid_format', `${describe(pointer)} must be ${expected ?? String(pattern)}.`);
  }

  /** `value`, or a complaint that it is missing. */
  required(value: unknown, pointer: string): unknown {
    if (value === undefined) this.complain(pointer, 'required', `${describe(pointer)} is required.`);
    return value;
  }

  private complainOfName(pointer: string, name: string, known: readonly string[]): void {
    const didYouMean = suggestName(name, known);
    const hint = didYouMean === null ? '' : ` Did you mean '${didYouMean}'?`;
    const detail = `'${name.slice(0, 80)}' is not a known field.${hint} Known: ${known.join(', ')}.`;
    this.complain(pointer, 'unknown_field', detail, didYouMean === null ? {} : { didYouMean });
  }
}

const describe = (pointer: string): string => (pointer === '' ? 'The strategy' : `\`${pointer.slice(1, 120)}\``);
