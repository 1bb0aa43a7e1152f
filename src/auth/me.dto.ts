import { ApiProperty } from '@nestjs/swagger';
import { type Principal, type Scope, SCOPES } from '../platform/http/principal.js';
import type { KeyDescription } from './key-description.js';

export class MeOwnerDto {
  @ApiProperty({ format: 'uuid', example: '0198b6a0-5c1e-7000-8000-000000000001' })
  id!: string;

  @ApiProperty({ description: 'Every row of user data belongs to one owner.', example: 'default' })
  name!: string;
}

export class MeKeyDto {
  @ApiProperty({ description: 'Public part of the key; `master` for MASTER_API_KEY.', example: '3f9a1c0b7d2e4f60' })
  id!: string;

  @ApiProperty({ example: 'First key' })
  name!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: '2026-11-23T09:30:00.000Z' })
  createdAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null, description: 'Null: never.' })
  expiresAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-11-23T09:31:00.000Z',
    description: 'Exact to a minute.',
  })
  lastUsedAt!: string | null;
}

export class MeDto {
  @ApiProperty({ type: MeOwnerDto })
  owner!: MeOwnerDto;

  @ApiProperty({ type: MeKeyDto })
  key!: MeKeyDto;

  @ApiProperty({ enum: SCOPES, isArray: true, example: ['analysis:read', 'analysis:write'] })
  scopes!: Scope[];
}

/** `stored` is null for MASTER_API_KEY, about which nothing is kept. */
export function toMeDto(principal: Principal, stored: KeyDescription | null): MeDto {
  return {
    owner: { id: principal.ownerId, name: principal.ownerName },
    key: {
      id: principal.keyId,
      name: principal.keyName,
      createdAt: stored?.createdAt.toISOString() ?? null,
      expiresAt: stored?.expiresAt?.toISOString() ?? null,
      lastUsedAt: stored?.lastUsedAt?.toISOString() ?? null,
    },
    scopes: [...principal.scopes],
  };
}
