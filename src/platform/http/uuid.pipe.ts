import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Lets ids through, in lower case; what cannot be an id is an id of nothing, hence 404 and not 400. */
@Injectable()
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new DomainError('NOT_FOUND', 'There is nothing with this id; ids are UUIDs, as the lists return them.');
  }
}

/** A path parameter that is an id. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, UuidPipe);
