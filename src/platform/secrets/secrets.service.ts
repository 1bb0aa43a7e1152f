import { hkdf, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { Settings } from '../database/settings.repository.js';

export type SecretPurpose = 'api-key-pepper' | 'cursor' | 'webhook' | 'idempotency-answers';

const ROOT_SETTING = 'secrets-root';
const SECRET_BYTES = 32;
const deriveKey = promisify(hkdf);

/** Secrets that never leave the process, each derived from one root for one purpose. */
@Injectable()
export class Secrets {
  private readonly derived = new Map<SecretPurpose, Promise<Buffer>>();

  constructor(
    private readonly config: AppConfig,
    private readonly settings: Settings,
  ) {}

  /**
   * 32 bytes by HKDF-SHA256 (RFC 5869) from SECRETS_KEY, else from MASTER_API_KEY, else from random bytes that are made
   * once and kept in the database, so that every process and every later start derives the same.
   */
  derive(purpose: SecretPurpose): Promise<Buffer> {
    const known = this.derived.get(purpose);
    if (known) return known;
    const secret = this.computeSecret(purpose);
    this.derived.set(purpose, secret);
    // A database that was away for a moment must not leave a failure behind for ever.
    secret.catch(() => this.derived.delete(purpose));
    return secret;
  }

  private async computeSecret(purpose: SecretPurpose): Promise<Buffer> {
    const root = await this.findRoot();
    return Buffer.from(await deriveKey('sha256', root, '', `barometer/${purpose}`, SECRET_BYTES));
  }

  private async findRoot(): Promise<Buffer> {
    const configured = this.config.secretsKey ?? this.config.masterApiKey;
    if (configured !== null) return Buffer.from(configured, 'utf8');
    const kept = await this.settings.getOrCreate(ROOT_SETTING, () => randomBytes(SECRET_BYTES).toString('base64'));
    return Buffer.from(kept, 'base64');
  }
}
