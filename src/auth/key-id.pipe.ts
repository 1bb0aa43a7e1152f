import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';

const KEY_ID = /^[0-9a-f]{16}$/i;

/** Lets ids of keys through, in lower case; what cannot be one is the id of nothing, hence 404 and not 400. */
@Injectable()
export class KeyIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (KEY_ID.test(value)) return value.toLowerCase();
    throw new DomainError(
      'NOT_FOUND',
      'There is no key with this id; ids are the 16 characters after `bar_`, as GET /v1/api-keys lists them.',
    );
  }
}

/** The path parameter `id` of a key. */
export const KeyIdParam = (): ParameterDecorator => Param('id', KeyIdPipe);
