import { isNativeError } from 'node:util/types';

/**
 * Whether something thrown is an error: also one of another realm, as vm contexts have, and one that a library made
 * without the constructor of `Error`.
 */
export const isError = (thrown: unknown): thrown is Error => thrown instanceof Error || isNativeError(thrown);
