import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** package.json is two folders above this file, in `src` and in `dist` alike. */
const MANIFEST = join(__dirname, '..', '..', 'package.json');

/** The version that package.json names. */
export const PRODUCT_VERSION = (JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string }).version;
