// The types of the TypeScript client, from the OpenAPI document.
import openapiTS, { astToString } from 'openapi-typescript';

const HEADING = '// Made from openapi.json by `npm run generate`. Do not edit.\n\n';

export async function renderClientSchema(document) {
  const nodes = await openapiTS(structuredClone(document), { alphabetize: true, defaultNonNullable: false });
  return `${HEADING}${astToString(nodes)}`;
}
