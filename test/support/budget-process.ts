// A process of its own that takes slots from the budget of a provider: how many, and milliseconds between them.
import 'reflect-metadata';
import { ENTITIES } from '../../src/entities.js';
import { ProviderBudgetRepository, type SlotRequest } from '../../src/market/provider-budget.repository.js';
import { SharedRateBudget } from '../../src/market/shared-rate-budget.js';
import { systemTiming } from '../../src/market/timing.js';
import { MIGRATIONS } from '../../src/migrations/catalog.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { createDataSource, toDatabaseOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.service.js';

/** Notes the slots that were reserved, and when on this process's clock each was asked for and is to be used. */
class NotingSlots extends ProviderBudgetRepository {
  readonly slots: number[] = [];
  earliest = 0;

  override async reserve(request: SlotRequest) {
    const askedAt = performance.now();
    const answer = await super.reserve(request);
    this.slots.push(answer.slotAtMs);
    // The database's clock was read after we asked: nothing may be sent before this moment.
    this.earliest = askedAt + answer.slotAtMs - answer.askedAtMs;
    return answer;
  }
}

async function main(count: number, intervalMs: number): Promise<void> {
  const { database } = loadConfig();
  const schema = { entities: ENTITIES, migrations: MIGRATIONS[database.dialect] };
  const dataSource = await createDataSource(toDatabaseOptions(database, schema), 'tool').initialize();
  const slots = new NotingSlots(new Database(dataSource));
  const budget = new SharedRateBudget('yahoo', { ratePerSecond: 1_000 / intervalMs, burst: 1 }, slots, systemTiming);
  const earliness: number[] = [];
  for (let i = 0; i < count; i += 1) {
    await budget.take(20_000, new AbortController().signal);
    earliness.push(slots.earliest - performance.now());
  }
  process.stdout.write(`${JSON.stringify({ slots: slots.slots, earliness })}\n`);
  await dataSource.destroy();
}

const [count, intervalMs] = process.argv.slice(2).map(Number);
main(count ?? 0, intervalMs ?? 0).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
