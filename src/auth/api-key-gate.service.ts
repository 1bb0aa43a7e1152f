import { Injectable } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import { type Principal, SCOPES } from '../platform/http/principal.js';
import { type GateRequest, RequestGate, type RouteAccess } from '../platform/http/request-gate.js';
import { FailedLogins } from '../platform/quota/failed-logins.service.js';
import { isSameSecret } from './api-key.js';
import { KeyUsage } from './key-usage.service.js';
import { KeyVerifier } from './key-verifier.service.js';
import { OwnersService } from './owners.service.js';
import { readPresentedKey } from './presented-key.js';
import { findMissingScopes, isGuess, refuseKey, refuseScope } from './refusals.js';

const MASTER_KEY_ID = 'master';

/** Lets a request in, or says why not, before its body is read. */
@Injectable()
export class ApiKeyGate extends RequestGate {
  constructor(
    private readonly config: AppConfig,
    private readonly verifier: KeyVerifier,
    private readonly usage: KeyUsage,
    private readonly owners: OwnersService,
    private readonly failedLogins: FailedLogins,
  ) {
    super();
  }

  /** On a public route a key is neither needed nor looked at. */
  override async identify({ headers, ip }: GateRequest, access: RouteAccess): Promise<Principal | null> {
    if (access.kind === 'public') return null;
    const presented = readPresentedKey(headers);
    switch (presented.kind) {
      case 'none':
        throw refuseKey({ reason: 'missing', detail: presented.detail });
      case 'unusable':
        throw refuseKey({ reason: 'unusable-header', detail: presented.detail });
      case 'key':
        return this.tryKey(ip, presented.key);
    }
  }

  override authorize(principal: Principal | null, access: RouteAccess): void {
    if (access.kind !== 'scopes') return;
    if (!principal) throw refuseKey({ reason: 'missing', detail: 'This route needs an API key.' });
    const missing = findMissingScopes(principal, access.scopes);
    if (missing.length > 0) throw refuseScope(principal, missing);
  }

  /** Wrong keys are counted by address; who has too many is not listened to for a while. */
  private async tryKey(ip: string, key: string): Promise<Principal> {
    this.failedLogins.assertAllowed(ip);
    try {
      return await this.recognise(key);
    } catch (error) {
      if (isGuess(error)) await this.failedLogins.note(ip);
      throw error;
    }
  }

  private async recognise(key: string): Promise<Principal> {
    const { masterApiKey } = this.config;
    if (masterApiKey !== null && isSameSecret(masterApiKey, key)) return this.masterPrincipal();
    const { stored, principal } = await this.verifier.verify(key);
    this.usage.note(stored);
    return principal;
  }

  private async masterPrincipal(): Promise<Principal> {
    const { id, name } = await this.owners.getDefault();
    return { ownerId: id, ownerName: name, keyId: MASTER_KEY_ID, keyName: 'MASTER_API_KEY', scopes: SCOPES };
  }
}
