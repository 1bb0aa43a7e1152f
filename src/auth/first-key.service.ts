import { Injectable } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import { Database } from '../platform/database/database.service.js';
import { Settings } from '../platform/database/settings.repository.js';
import { SCOPES } from '../platform/http/principal.js';
import type { CreatedKey } from './key-description.js';
import { FIRST_START } from './key-event.js';
import { KeyMaker } from './key-maker.service.js';
import { KeysService } from './keys.service.js';
import { DEFAULT_OWNER } from './owners.service.js';

const FIRST_KEY_SETTING = 'first-key';

/** The key that makes the first start usable without any preparation. */
@Injectable()
export class FirstKeyService {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly maker: KeyMaker,
    private readonly keys: KeysService,
  ) {}

  /**
   * Makes the first key, with every scope, for the owner `default`. Of all processes and starts exactly one gets it
   * and has to show it; the others get null, as does everyone in production or under MASTER_API_KEY.
   */
  async ensureFirstKey(): Promise<CreatedKey | null> {
    if (this.config.masterApiKey !== null || this.config.nodeEnv === 'production') return null;
    if ((await this.settings.find(FIRST_KEY_SETTING)) !== null) return null;
    const prepared = await this.maker.prepare({
      owner: DEFAULT_OWNER,
      name: 'First key',
      scopes: SCOPES,
      expiresAt: null,
    });
    return this.database.transaction(async (uow) => {
      const isOurs = await this.settings.claim(FIRST_KEY_SETTING, prepared.created.publicId, uow);
      if (!isOurs) return null;
      await this.keys.store(uow, prepared, FIRST_START);
      return prepared.created;
    });
  }
}
