import { isJsonObject, type Json, type Media, type Operation, type Parameter, type Schema } from './contract.js';
import {
  generateCsv,
  marketBody,
  marketHints,
  PRIVATE_TICKER,
  READABLE_TICKERS,
  WRITABLE_TICKERS,
} from './market-samples.js';
import type { Random } from './random.js';
import type { PlannedBody, RequestPlan } from './request-plan.js';
import { rangeOf, ValueGenerator } from './values.js';
import { idParameterOf, inventId, nestedIdsOf, resourcesOf, type World } from './world.js';

const OWN_ID_CHANCE = 0.8;
const EXAMPLE_BODY_CHANCE = 0.25;
/** How many of the optional parameters are sent, on average, so that long lists do not always hold a contradiction. */
const OPTIONAL_PARAMETERS = 2;
/** Set by the transport, or about what the caller read before, which a random value never is. */
const CONDITIONAL = new Set(['if-match', 'if-none-match', 'last-event-id', 'cursor']);

/** Bodies of which more must fit together than a schema says. */
const INTRICATE = new Set([
  'BacktestRequestDto',
  'ScreenQueryDto',
  'SaveScreenDto',
  'ScreenExportDto',
  'CreateScheduleDto',
  'ChangeScheduleDto',
  'CreateAlertRuleDto',
  'ChangeAlertRuleDto',
  'CreateWebhookDto',
  'ChangeWebhookDto',
]);

const isWrite = ({ method }: Operation): boolean => method !== 'GET';

const schemaNameOf = (schema: Schema): string => schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1) ?? '';

/** Makes requests that are valid as far as the document says. */
export class ValidRequests {
  readonly values: ValueGenerator;

  constructor(private readonly world: World) {
    this.values = new ValueGenerator(world.document, marketHints(world.strategyIds));
  }

  generate(operation: Operation, random: Random): RequestPlan {
    const optional = operation.parameters.filter(({ isRequired }) => !isRequired).length;
    const chance = Math.min(0.5, OPTIONAL_PARAMETERS / Math.max(optional, 1));
    const chosen = operation.parameters.filter(
      ({ name, isRequired }) => isRequired || (!CONDITIONAL.has(name.toLowerCase()) && random.chance(chance)),
    );
    const write = (parameter: Parameter): [string, string] => [
      parameter.name,
      this.writeParameter(operation, parameter, random),
    ];
    const among = (place: Parameter['in']): [string, string][] => chosen.filter((p) => p.in === place).map(write);
    return {
      operation,
      path: Object.fromEntries(among('path')),
      query: among('query'),
      headers: Object.fromEntries(among('header')),
      body: operation.bodies.length === 0 ? null : this.generateBody(random.pick(operation.bodies), random),
    };
  }

  /** A value of one parameter, as text. */
  writeParameter(operation: Operation, { name, in: place, schema }: Parameter, random: Random): string {
    if (place === 'path' && name === idParameterOf(operation)) return this.chooseId(operation, random);
    const nested = place === 'path' ? nestedIdsOf(this.world, operation, name) : [];
    if (nested.length > 0 && random.chance(OWN_ID_CHANCE)) return random.pick(nested);
    if (place === 'path' && name === 'ticker') return chooseTicker(operation, random);
    if (place === 'path' && name === 'id') return random.pick([...this.world.strategyIds, 'balanced']);
    return String(this.values.generate(schema, random, name));
  }

  private chooseId(operation: Operation, random: Random): string {
    const known = resourcesOf(this.world, operation);
    return known.length > 0 && random.chance(OWN_ID_CHANCE) ? random.pick(known) : inventId(operation, random);
  }

  private generateBody(media: Media, random: Random): PlannedBody {
    if (media.type === 'text/csv') return { kind: 'text', type: media.type, text: generateCsv(random) };
    const isIntricate = INTRICATE.has(schemaNameOf(media.schema));
    if (media.examples.length > 0 && (isIntricate || random.chance(EXAMPLE_BODY_CHANCE))) {
      return { kind: 'json', value: random.pick(media.examples) };
    }
    const whole = marketBody(schemaNameOf(media.schema), random);
    const value = whole ?? this.values.generate(media.schema, random);
    const isBulk = schemaNameOf(media.schema) === 'BulkAnalysisRequestDto';
    return { kind: 'json', value: isBulk ? chooseTickerSet(value, random) : value };
  }
}

/** Of the ways to name tickers a body has exactly one, which its schema cannot say. */
function chooseTickerSet(value: Json, random: Random): Json {
  if (!isJsonObject(value)) return value;
  // Days belong to past verdicts, and those have no settings.
  const { tickers = READABLE_TICKERS, universe = 'demo', asOfEach, settings, from, to, ...others } = value;
  const { strategy, timeframe } = others;
  const work = asOfEach === undefined ? { settings } : { asOfEach, ...(random.chance(0.5) ? { from } : { to }) };
  const given = Object.entries({ strategy, timeframe, ...work }).filter(([, each]) => each !== undefined);
  const rest = Object.fromEntries(given) as Record<string, Json>;
  return random.chance(0.5) ? { ...rest, tickers } : { ...rest, universe };
}

function chooseTicker(operation: Operation, random: Random): string {
  const readable = [...READABLE_TICKERS, ...WRITABLE_TICKERS, PRIVATE_TICKER];
  return random.pick(isWrite(operation) ? WRITABLE_TICKERS : readable);
}

/**
 * Whether the document says all there is to say about the request. A number without limits has some that depend on
 * other parameters, which the document can only describe.
 */
export function isValidForSure({ operation, query }: RequestPlan): boolean {
  const limitless = operation.parameters.filter(
    ({ schema }) => schema.type === 'number' && !Object.values(rangeOf(schema)).some(Number.isFinite),
  );
  return !query.some(([name]) => limitless.some((parameter) => parameter.name === name));
}
