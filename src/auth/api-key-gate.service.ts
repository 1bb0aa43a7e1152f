import { Injectable } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import { type Principal, SCOPES } from '../platform/http/principal.js';
import { type GateRequest, RequestGate, type RouteAccess } from '../platform/http/request-gate.js';
import { isSameSecret } from './api-key.js';
import { KeyUsage } from './key-usage.service.js';
import { KeyVerifier } from './key-verifier.service.js';
import { OwnersService } from './owners.service.js';
import { readPresentedKey } from './presented-key.js';
import { findMissingScopes, refuseKey, refuseScope } from './refusals.js';

const MASTER_KEY_ID = 'master';

/** Lets a request in, or says why not, before its body is read. */
@Injectable()
export class ApiKeyGate extends RequestGate {
  constructor(
    private readonly config: AppConfig,
    private readonly verifier: KeyVerifier,
    private readonly usage: KeyUsage,
    private readonly owners: OwnersService,
  ) {
    super();
  }

  /**
   * The caller; null on a public route, where a key is neither needed nor looked at.
   * @throws DomainError UNAUTHENTICATED (401) or INSUFFICIENT_SCOPE (403)
   */
  override async admit(request: Pick<GateRequest, 'headers'>, access: RouteAccess): Promise<Principal | null> {
    if (access.kind === 'public') return null;
    const principal = await this.authenticate(request.headers);
    const missing = access.kind === 'scopes' ? findMissingScopes(principal, access.scopes) : [];
    if (missing.length > 0) throw refuseScope(principal, missing);
    return principal;
  }

  private async authenticate(headers: GateRequest['headers']): Promise<Principal> {
    const presented = readPresentedKey(headers);
    switch (presented.kind) {
      case 'none':
        throw refuseKey({ reason: 'missing', detail: presented.detail });
      case 'unusable':
        throw refuseKey({ reason: 'unusable-header', detail: presented.detail });
      case 'key':
        return this.identify(presented.key);
    }
  }

  private async identify(key: string): Promise<Principal> {
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
