import * as sse from './sse.js';
import { type ChaosOptions, Stage } from './stage.js';

/** A hundred streams on one job, some of them cut off again and again. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings } = options;
  const stage = await Stage.open(options);
  try {
    const isWell = await sse.run({ print: (line) => findings.note(line), databaseUrl: stage.databaseUrl });
    findings.check('every stream saw every event once', isWell);
  } finally {
    await stage.close();
  }
}
