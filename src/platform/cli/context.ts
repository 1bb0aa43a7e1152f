import type { INestApplicationContext } from '@nestjs/common';

/** Boots the application without HTTP, the schema migrated first; the command closes what it opened. */
export type OpenContext = () => Promise<INestApplicationContext>;
