import type { ItemResult, ItemTask, JobHandler } from '../../../src/jobs/job-handler.js';
import { newId } from '../../../src/platform/database/id.js';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';

type Perform = (task: ItemTask, signal: AbortSignal) => Promise<ItemResult>;

export const aResult = (): ItemResult => ({ resultId: newId(), dataAsOf: null });

/** Does what a test says for a ticker, and succeeds with all others. */
export class ScriptedHandler implements JobHandler {
  readonly type = 'scripted';
  readonly performed: string[] = [];
  readonly stored: string[] = [];
  readonly scripts = new Map<string, Perform>();
  refuse: (resultIds: readonly string[]) => void = () => undefined;

  async perform(task: ItemTask, signal: AbortSignal): Promise<ItemResult> {
    this.performed.push(task.ticker);
    return this.scripts.get(task.ticker)?.(task, signal) ?? aResult();
  }

  async store(_uow: UnitOfWork, results: readonly ItemResult[]): Promise<void> {
    const ids = results.map(({ resultId }) => resultId);
    this.refuse(ids);
    this.stored.push(...ids);
  }
}
