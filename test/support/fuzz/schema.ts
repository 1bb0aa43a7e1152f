import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ContractDocument, Schema } from './contract.js';

const DOCUMENT_ID = 'contract';
/** RFC 9457 lets a problem have members of its own; every other answer holds what is documented and nothing else. */
const OPEN_SCHEMAS = new Set(['ProblemDto']);
const MAXIMUM_COMPLAINTS = 5;

const isSchema = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A limit that OpenAPI 3.0 calls exclusive with a flag, in the way of JSON Schema 2020-12. */
function convertLimit(schema: Record<string, unknown>, limit: 'minimum' | 'maximum'): void {
  const flag = `exclusive${limit === 'minimum' ? 'Minimum' : 'Maximum'}`;
  if (schema[flag] === true) {
    schema[flag] = schema[limit];
    delete schema[limit];
  } else if (schema[flag] === false) delete schema[flag];
}

function convertMember(name: string, value: unknown, isClosed: boolean): unknown {
  if (name === 'example' || name === 'default' || name === 'enum') return value;
  if (name === '$ref' && typeof value === 'string') return value.replace(/^#/, `${DOCUMENT_ID}#`);
  if (name === 'properties' && isSchema(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, convert(member, isClosed)]));
  }
  if (Array.isArray(value)) return value.map((member) => convert(member, isClosed));
  return convert(value, isClosed);
}

function convert(value: unknown, isClosed: boolean): unknown {
  if (!isSchema(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, convertMember(name, member, isClosed)]);
  const { nullable, ...schema } = Object.fromEntries(entries) as Record<string, unknown>;
  convertLimit(schema, 'minimum');
  convertLimit(schema, 'maximum');
  if (isClosed && isSchema(schema.properties) && schema.additionalProperties === undefined) {
    schema.additionalProperties = false;
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

const describe = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || '(root)'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;

/** Compares values with the schemas of one OpenAPI 3.0 or 3.1 document. */
export class SchemaChecker {
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<Schema, ValidateFunction>();

  /** With `objects: 'closed'` a field that is not documented is a mistake, as in answers. */
  constructor(
    document: Pick<ContractDocument, 'components'>,
    private readonly objects: 'closed' | 'open',
  ) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(this.ajv);
    const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
      name,
      convert(schema, this.isClosed && !OPEN_SCHEMAS.has(name)),
    ]);
    this.ajv.addSchema({ $id: DOCUMENT_ID, components: { schemas: Object.fromEntries(schemas) } });
  }

  /** What is wrong with `value`; nothing when it fits. */
  findMismatches(schema: Schema, value: unknown): string[] {
    let validate = this.compiled.get(schema);
    if (!validate) {
      validate = this.ajv.compile(convert(schema, this.isClosed) as object);
      this.compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).slice(0, MAXIMUM_COMPLAINTS).map(describe);
  }

  private get isClosed(): boolean {
    return this.objects === 'closed';
  }
}
