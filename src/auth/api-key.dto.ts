import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { Answer } from '../platform/http/idempotency/answer.js';
import { type Scope, SCOPES } from '../platform/http/principal.js';
import type { CreatedKey, KeyDescription } from './key-description.js';
import { KEY_ACTIONS, type KeyEvent } from './key-event.js';
import type { KeyOrder } from './key-maker.service.js';

const KEY_STATES = ['active', 'expired', 'revoked'] as const;
const DEFAULT_OVERLAP_SECONDS = 3_600;
const MAXIMUM_OVERLAP_SECONDS = 7 * 24 * 3_600;
const SCOPE_MESSAGE = `each scope must be one of ${SCOPES.join(', ')}`;
const EXPIRY_MESSAGE = 'expiresAt must be an instant with its zone such as 2027-01-31T18:00:00Z, or null';

/** A key to be made. */
export class CreateApiKeyDto {
  @ApiProperty({ description: 'What it is for.', type: String, minLength: 1, maxLength: 80, example: 'Dashboard' })
  @IsString({ message: 'the name must be a text such as Dashboard' })
  @Length(1, 80, { message: 'the name must have 1 to 80 characters' })
  @Matches(/^(?=.*\S)[^\p{Cc}]*$/u, { message: 'the name must not be blank or hold control characters' })
  readonly name!: string;

  @ApiProperty({
    description: 'What it may do. A key with `keys:admin` can give any scope.',
    enum: SCOPES,
    isArray: true,
    minItems: 1,
    maxItems: SCOPES.length,
    example: ['analysis:read', 'jobs:read'],
  })
  @IsArray({ message: 'the scopes must be a list such as ["analysis:read"]' })
  @ArrayMinSize(1, { message: 'the scopes must name at least one' })
  @ArrayMaxSize(SCOPES.length, { message: `the scopes must name at most ${SCOPES.length}` })
  @IsIn([...SCOPES], { each: true, message: SCOPE_MESSAGE })
  readonly scopes!: Scope[];

  @ApiPropertyOptional({
    description: 'When it ends by itself; null or left out: never.',
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2099-12-31T00:00:00.000Z',
  })
  @ValidateIf((_, value: unknown) => value !== undefined && value !== null)
  @IsISO8601({ strict: true, strictSeparator: true }, { message: EXPIRY_MESSAGE })
  @Matches(/T.*(?:Z|[+-]\d\d:\d\d)$/, { message: EXPIRY_MESSAGE })
  readonly expiresAt?: string | null;
}

/** How a key is replaced. */
export class RotateApiKeyDto {
  @ApiPropertyOptional({
    description: 'For how many seconds the old key is still good, 0 to 604,800 (7 days).',
    type: 'integer',
    minimum: 0,
    maximum: MAXIMUM_OVERLAP_SECONDS,
    default: DEFAULT_OVERLAP_SECONDS,
    example: DEFAULT_OVERLAP_SECONDS,
  })
  @ValidateIf((_, value: unknown) => value !== undefined)
  @IsInt({ message: 'overlapSeconds must be a whole number of seconds' })
  @Min(0, { message: 'overlapSeconds must be at least 0' })
  @Max(MAXIMUM_OVERLAP_SECONDS, { message: `overlapSeconds must be at most ${MAXIMUM_OVERLAP_SECONDS}` })
  readonly overlapSeconds?: number;
}

/** A key as it may be shown. */
export class ApiKeyDto {
  @ApiProperty({ description: 'The part of the key that is not secret.', example: '3f9a1c0b7d2e4f60' })
  id!: string;

  @ApiProperty({ description: 'What it is for.', example: 'Dashboard' })
  name!: string;

  @ApiProperty({ description: 'What it may do.', enum: SCOPES, isArray: true, example: ['analysis:read', 'jobs:read'] })
  scopes!: Scope[];

  @ApiProperty({ description: 'Whether it can be used.', enum: KEY_STATES, example: 'active' })
  state!: string;

  @ApiProperty({ description: 'When it was made.', format: 'date-time', example: '2026-11-23T09:30:00.000Z' })
  createdAt!: string;

  @ApiProperty({ description: 'When it ends; null: never.', type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ description: 'Exact to a minute; null: never.', type: String, format: 'date-time', nullable: true })
  lastUsedAt!: string | null;

  @ApiProperty({ description: 'When it was revoked.', type: String, format: 'date-time', nullable: true })
  revokedAt!: string | null;

  @ApiProperty({ description: 'Counts changes.', type: 'integer', minimum: 1, example: 1 })
  version!: number;
}

/** The one answer that holds the key. */
export class CreatedApiKeyDto extends ApiKeyDto {
  @ApiProperty({
    description: 'The key itself. It is stored as a hash and cannot be shown again: keep it now.',
    example: 'bar_3f9a1c0b7d2e4f60_<64 hexadecimal digits>_<8 hexadecimal digits>',
  })
  key!: string;
}

/** One line of a key's audit trail. */
export class ApiKeyEventDto {
  @ApiProperty({ description: 'Identifier of the event.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'What happened.', enum: KEY_ACTIONS, example: 'created' })
  action!: string;

  @ApiProperty({
    description: 'The id of the key that was used, `master`, `cli` for the command line, or `first-start`.',
    example: 'master',
  })
  actor!: string;

  @ApiProperty({ description: 'The request; null without one.', type: String, nullable: true, example: 'req-1f2e3d4c' })
  requestId!: string | null;

  @ApiProperty({ description: 'In words.', example: 'scopes: analysis:read; never expires' })
  detail!: string;

  @ApiProperty({ description: 'When.', format: 'date-time', example: '2026-11-23T09:30:00.000Z' })
  at!: string;
}

export const toKeyOrder = (owner: string, { name, scopes, expiresAt }: CreateApiKeyDto): KeyOrder => ({
  ...{ owner, name, scopes },
  expiresAt: expiresAt === undefined || expiresAt === null ? null : new Date(expiresAt),
});

export const toOverlapMs = ({ overlapSeconds = DEFAULT_OVERLAP_SECONDS }: RotateApiKeyDto): number =>
  overlapSeconds * 1_000;

export function toApiKeyDto(key: KeyDescription): ApiKeyDto {
  return {
    id: key.publicId,
    name: key.name,
    scopes: [...key.scopes],
    state: key.state,
    createdAt: key.createdAt.toISOString(),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
    version: key.version,
  };
}

/** 201 with the key. What is kept of it for a repetition is encrypted. */
export function toCreatedAnswer(created: CreatedKey): Answer<CreatedApiKeyDto> {
  return new Answer({
    status: 201,
    headers: { location: `/v1/api-keys/${created.publicId}`, 'cache-control': 'no-store' },
    body: { ...toApiKeyDto(created), key: created.key },
    isSecret: true,
  });
}

export function toApiKeyEventDto({ id, action, actor, requestId, detail, at }: KeyEvent): ApiKeyEventDto {
  return { id, action, actor, requestId, detail, at: at.toISOString() };
}
