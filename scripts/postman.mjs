// A Postman collection (format 2.1) of the OpenAPI document: one request for each operation, by tag, with the first
// example as body. The same document gives the same collection.
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const exampleOf = ({ schema = {}, example, examples }) =>
  example ?? Object.values(examples ?? {})[0]?.value ?? schema.example ?? schema.default ?? schema.enum?.[0];

/** Text is sent as it is; everything else as JSON. */
function toBody(content) {
  const [type, media] = Object.entries(content)[0];
  const example = exampleOf(media);
  const isJson = type.endsWith('json');
  const raw = typeof example === 'string' ? example : example === undefined ? '' : JSON.stringify(example, null, 2);
  return { type, body: { mode: 'raw', raw, options: { raw: { language: isJson ? 'json' : 'text' } } } };
}

/** Parameters that can be left out are there, switched off. */
function toParameter({ name, description, required, ...rest }) {
  const value = exampleOf(rest);
  return {
    key: name,
    value: value === undefined ? '' : String(value),
    ...(description && { description }),
    ...(!required && { disabled: true }),
  };
}

function toRequest(path, method, operation) {
  const parameters = operation.parameters ?? [];
  const of = (place) => parameters.filter((parameter) => parameter.in === place);
  const given = operation.requestBody && toBody(operation.requestBody.content);
  const header = of('header').map(toParameter);
  if (given) header.unshift({ key: 'Content-Type', value: given.type });
  const query = of('query').map(toParameter);
  return {
    name: operation.summary ?? `${method.toUpperCase()} ${path}`,
    request: {
      method: method.toUpperCase(),
      ...(operation.description && { description: operation.description }),
      ...((operation.security ?? []).length === 0 && { auth: { type: 'noauth' } }),
      header,
      url: {
        raw: `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
        host: ['{{baseUrl}}'],
        path: path
          .slice(1)
          .replaceAll(/\{(\w+)\}/g, ':$1')
          .split('/'),
        ...(query.length > 0 && { query }),
        variable: of('path').map(({ name, description, ...rest }) => ({
          key: name,
          value: String(exampleOf(rest) ?? ''),
          ...(description && { description }),
        })),
      },
      ...(given && { body: given.body }),
    },
  };
}

export function renderPostman(document) {
  const folders = new Map();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? 'Other';
      folders.set(tag, [...(folders.get(tag) ?? []), toRequest(path, method, operation)]);
    }
  }
  const item = [...folders].sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    info: { name: document.info.title, description: document.info.description, schema: SCHEMA },
    auth: {
      type: 'apikey',
      apikey: [
        { key: 'key', value: 'X-API-Key' },
        { key: 'value', value: '{{apiKey}}' },
        { key: 'in', value: 'header' },
      ],
    },
    variable: [
      { key: 'baseUrl', value: 'http://localhost:3000' },
      { key: 'apiKey', value: '' },
    ],
    item: item.map(([name, requests]) => ({ name, item: requests })),
  };
}
