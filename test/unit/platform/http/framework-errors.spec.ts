import { BadRequestException, HttpException, ServiceUnavailableException } from '@nestjs/common';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';
import { toDomainError } from '../../../../src/platform/http/framework-errors.js';

const withProperties = (properties: object): Error => Object.assign(new Error('inner text'), properties);

describe('toDomainError', () => {
  it('leaves a domain error alone', () => {
    const error = new DomainError('EXPIRED', 'Gone.');
    expect(toDomainError(error)).toBe(error);
  });

  it.each([
    [new BadRequestException('Mend it'), 'VALIDATION_FAILED', 'Mend it'],
    [new ServiceUnavailableException('Wait'), 'NOT_READY', 'Wait'],
    [new HttpException('Teapot', 418), 'VALIDATION_FAILED', 'Teapot'],
    [withProperties({ code: 'FST_ERR_CTP_INVALID_JSON_BODY', statusCode: 400 }), 'MALFORMED_JSON', 'not valid JSON'],
    [withProperties({ statusCode: 400 }), 'VALIDATION_FAILED', 'inner text'],
    [withProperties({ statusCode: 500 }), 'INTERNAL_ERROR', 'on our side'],
    [withProperties({ code: 'SQLITE_CONSTRAINT' }), 'INTERNAL_ERROR', 'on our side'],
    [new HttpException('select *', 502), 'INTERNAL_ERROR', 'on our side'],
    ['text', 'INTERNAL_ERROR', 'on our side'],
    [null, 'INTERNAL_ERROR', 'on our side'],
    [undefined, 'INTERNAL_ERROR', 'on our side'],
  ])('makes of %s a %s', (thrown, code, text) => {
    const error = toDomainError(thrown);
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
  });

  it('keeps the cause for the log', () => {
    const cause = new Error('connect 10.0.0.7');
    expect(toDomainError(cause)).toMatchObject({ code: 'INTERNAL_ERROR', cause });
  });
});
