import { checkAnswer, type Complaint, type Expectation } from './answer-checks.js';
import type { Operation } from './contract.js';
import { type Answer, NoAnswerError, type WireRequest } from './wire.js';
import type { World } from './world.js';

/** One request, what its answer has to be, and what else to look at in it. */
export interface Case {
  readonly name: string;
  readonly operation: Operation | null;
  readonly wire: WireRequest;
  readonly expectation: Expectation;
  readonly inspect?: (answer: Answer) => Complaint[];
}

export interface Outcome {
  readonly case: Case;
  /** Null when none came. */
  readonly answer: Answer | null;
  readonly complaints: readonly Complaint[];
}

/** Takes note of an outcome and gives its answer back. */
export type Recorder = (outcome: Outcome) => void;

/** Sends the request and judges the answer; the outcome goes to the recorder. */
export async function runCase(world: World, given: Case, record: Recorder): Promise<Answer | null> {
  try {
    const answer = await world.client.send(given.wire);
    const judged = checkAnswer({ ...given, answer }, world.checker);
    record({ case: given, answer, complaints: [...judged, ...(given.inspect?.(answer) ?? [])] });
    return answer;
  } catch (error) {
    if (!(error instanceof NoAnswerError)) throw error;
    record({ case: given, answer: null, complaints: [{ check: 'no-answer', detail: error.message }] });
    return null;
  }
}
