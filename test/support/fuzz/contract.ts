export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** The part of OpenAPI's schema object that our documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly Json[];
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: boolean | number;
  readonly exclusiveMaximum?: boolean | number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly example?: Json;
  readonly default?: Json;
}

interface ExampleObject {
  readonly value?: Json;
  readonly $ref?: string;
}

type Examples = Readonly<Record<string, ExampleObject>>;

interface MediaObject {
  readonly schema?: Schema;
  readonly example?: Json;
  readonly examples?: Examples;
}

interface OperationObject {
  readonly operationId?: string;
  readonly security?: readonly object[];
  readonly 'x-scopes'?: readonly string[];
  readonly parameters?: readonly (Omit<Parameter, 'isRequired' | 'schema'> & MediaObject & { required?: boolean })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaObject>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, MediaObject>>; readonly headers?: object }>
  >;
}

/** An OpenAPI 3 document, as far as the checks look into it. */
export interface ContractDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly examples?: Examples };
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly isRequired: boolean;
  readonly schema: Schema;
}

export interface Media {
  readonly type: string;
  readonly schema: Schema;
  readonly examples: readonly Json[];
}

export interface ResponseContract {
  readonly media: readonly Media[];
  readonly headers: readonly string[];
}

/** One documented operation. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** With `{name}` where parameters go. */
  readonly path: string;
  readonly isPublic: boolean;
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly bodies: readonly Media[];
  readonly needsBody: boolean;
  readonly responses: ReadonlyMap<number, ResponseContract>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const EXAMPLES = '#/components/examples/';

/** `shared` are the examples that others refer to. */
function readMedia(content: Readonly<Record<string, MediaObject>> = {}, shared: Examples = {}): Media[] {
  return Object.entries(content).map(([type, media]) => {
    const named = Object.values(media.examples ?? {}).flatMap((example) => {
      const { value } = example.$ref === undefined ? example : (shared[example.$ref.slice(EXAMPLES.length)] ?? {});
      return value === undefined ? [] : [value];
    });
    const examples = media.example === undefined ? named : [media.example, ...named];
    return { type, schema: media.schema ?? {}, examples };
  });
}

function readParameter(given: NonNullable<OperationObject['parameters']>[number]): Parameter {
  const [example] = readMedia({ parameter: given })[0]?.examples ?? [];
  const schema = { ...given.schema, ...(example !== undefined && { example }) };
  return { name: given.name, in: given.in, isRequired: given.required === true, schema };
}

function readResponses({ responses }: OperationObject, shared: Examples): ReadonlyMap<number, ResponseContract> {
  return new Map(
    Object.entries(responses).map(([status, { content, headers }]) => [
      Number(status),
      { media: readMedia(content, shared), headers: Object.keys(headers ?? {}) },
    ]),
  );
}

/** Every operation of a document, in its order. */
export function readOperations(document: ContractDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      return {
        id: operation.operationId ?? `${method} ${path}`,
        method: method.toUpperCase(),
        path,
        isPublic: (operation.security ?? []).length === 0,
        scopes: operation['x-scopes'] ?? [],
        parameters: (operation.parameters ?? []).map(readParameter),
        bodies: readMedia(operation.requestBody?.content),
        needsBody: operation.requestBody?.required === true,
        responses: readResponses(operation, document.components.examples ?? {}),
      };
    }),
  );
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
