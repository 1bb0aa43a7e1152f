import { bodyMutations } from './body-mutations.js';
import { CSV_MUTATIONS } from './csv-mutations.js';
import { HEADER_MUTATIONS } from './header-mutations.js';
import type { Mutation } from './mutation.js';
import { PATH_MUTATIONS } from './path-mutations.js';
import { QUERY_MUTATIONS } from './query-mutations.js';
import type { ValueGenerator } from './values.js';

/** Every mutation there is. */
export const listMutations = (values: ValueGenerator): readonly Mutation[] => [
  ...bodyMutations(values),
  ...CSV_MUTATIONS,
  ...QUERY_MUTATIONS,
  ...PATH_MUTATIONS,
  ...HEADER_MUTATIONS,
];
