import fc from 'fast-check';
import type { ContractDocument, Json, JsonObject, Schema } from './contract.js';
import type { Random } from './random.js';

/** Values that a schema alone cannot tell, such as tickers that exist. Undefined: nothing is known of this name. */
export type Hints = (name: string, random: Random, schema: Schema) => Json | undefined;

const EXAMPLE_CHANCE = 0.3;
const OPTIONAL_CHANCE = 0.5;
const NULL_CHANCE = 0.1;
const LARGEST_ARRAY = 4;
const LONGEST_TEXT = 24;
const TEXT = 'abcdefghijklmnopqrstuvwxyz ABCXYZ0123456789-_.éß漢😀';

/** Makes values that fit schemas of one document. */
export class ValueGenerator {
  constructor(
    private readonly document: Pick<ContractDocument, 'components'>,
    private readonly hints: Hints = () => undefined,
  ) {}

  /** The schema itself, with references and wrappers of one followed. */
  resolve(schema: Schema): Schema {
    if (schema.$ref) {
      const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
      const target = this.document.components.schemas[name];
      if (!target) throw new TypeError(`The document has no schema ${name}.`);
      return this.resolve(target);
    }
    const [wrapped] = schema.allOf ?? [];
    if (!wrapped) return schema;
    return { ...this.resolve(wrapped), ...(schema.nullable && { nullable: true }) };
  }

  /** A value that fits; `name` is that of the field or parameter, and what hints go by. */
  generate(given: Schema, random: Random, name = ''): Json {
    const schema = this.resolve(given);
    if (schema.nullable && random.chance(NULL_CHANCE)) return null;
    const hint = this.hints(name, random, schema);
    if (hint !== undefined) return hint;
    if (schema.example !== undefined && random.chance(EXAMPLE_CHANCE)) return schema.example;
    if (schema.enum) return random.pick(schema.enum);
    const variants = schema.oneOf ?? schema.anyOf;
    if (variants) return this.generate(random.pick(variants), random, name);
    return this.generateTyped(schema, random);
  }

  private generateTyped(schema: Schema, random: Random): Json {
    switch (schema.type) {
      case 'string':
        return generateText(schema, random);
      case 'integer':
      case 'number':
        return generateNumber(schema, random);
      case 'boolean':
        return random.chance(0.5);
      case 'array':
        return this.generateArray(schema, random);
      case 'object':
        return this.generateObject(schema, random);
      default:
        return random.pick<Json>([null, true, 1, 'text']);
    }
  }

  private generateArray(schema: Schema, random: Random): Json {
    const shortest = schema.minItems ?? 0;
    const length = random.integer(shortest, Math.min(schema.maxItems ?? Infinity, shortest + LARGEST_ARRAY));
    return Array.from({ length }, () => this.generate(schema.items ?? {}, random));
  }

  private generateObject(schema: Schema, random: Random): JsonObject {
    const required = new Set(schema.required ?? []);
    const chosen = Object.entries(schema.properties ?? {}).filter(
      ([name]) => required.has(name) || random.chance(OPTIONAL_CHANCE),
    );
    return Object.fromEntries(chosen.map(([name, member]) => [name, this.generate(member, random, name)]));
  }
}

function generateText(schema: Schema, random: Random): string {
  switch (schema.format) {
    case 'uuid':
      return randomUuid(random);
    case 'date':
      return randomDate(random);
    case 'date-time':
      return `${randomDate(random)}T12:34:56.789Z`;
    default:
      return schema.pattern ? matchPattern(schema, random) : randomText(schema, random);
  }
}

function matchPattern(schema: Schema, random: Random): string {
  const matching = fc.stringMatching(new RegExp(schema.pattern ?? '')).filter((text) => hasAllowedLength(schema, text));
  const [text] = fc.sample(matching, { numRuns: 1, seed: random.integer(0, 2 ** 31 - 1) });
  if (text === undefined) throw new TypeError(`Nothing matches ${schema.pattern}.`);
  return text;
}

const hasAllowedLength = ({ minLength = 0, maxLength = Infinity }: Schema, text: string): boolean =>
  text.length >= minLength && text.length <= maxLength;

/** Lengths are in code points, as JSON Schema counts them; no space at either end, which inputs may trim. */
function randomText({ minLength = 0, maxLength = LONGEST_TEXT }: Schema, random: Random): string {
  const length = random.integer(Math.max(minLength, 1), Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)));
  const letters = Array.from({ length }, () => random.pick([...TEXT]));
  if (letters[0] === ' ') letters[0] = 'a';
  if (letters.at(-1) === ' ') letters[letters.length - 1] = 'z';
  return letters.join('');
}

export function randomUuid(random: Random): string {
  const hex = (length: number): string => Array.from({ length }, () => random.integer(0, 15).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-7${hex(3)}-${random.pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;
}

function randomDate(random: Random): string {
  return new Date(Date.UTC(random.integer(1990, 2035), random.integer(0, 11), random.integer(1, 28)))
    .toISOString()
    .slice(0, 10);
}

/** The least and the greatest value, with a flag of OpenAPI 3.0 for exclusive ones counted in. */
export function rangeOf(schema: Schema): { minimum: number; maximum: number } {
  const gap = schema.type === 'integer' ? 1 : 1e-6;
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const minimum = typeof above === 'number' ? above + gap : (schema.minimum ?? -Infinity) + (above === true ? gap : 0);
  const maximum = typeof below === 'number' ? below - gap : (schema.maximum ?? Infinity) - (below === true ? gap : 0);
  return { minimum, maximum };
}

function generateNumber(schema: Schema, random: Random): number {
  const { minimum, maximum } = rangeOf(schema);
  const lowest = Number.isFinite(minimum) ? minimum : Math.min(-1000, maximum - 1000);
  const highest = Number.isFinite(maximum) ? maximum : Math.max(1000, lowest + 1000);
  if (random.chance(0.2)) return random.pick([lowest, highest]);
  if (schema.type === 'integer') return random.integer(lowest, highest);
  return Math.min(highest, lowest + random.next() * (highest - lowest));
}
