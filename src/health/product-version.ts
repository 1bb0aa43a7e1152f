import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version in package.json, which is two folders above this file in `src` and in `dist` alike. */
export const PRODUCT_VERSION: string = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8'),
).version;
