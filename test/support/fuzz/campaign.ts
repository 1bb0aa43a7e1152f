import { checkCursors } from './cursor-checks.js';
import { checkAccess, checkExamples, checkOwnership, checkReading, checkRoutes } from './contract-checks.js';
import type { Expectation } from './answer-checks.js';
import { type Case, type Recorder, runCase } from './case.js';
import type { Operation } from './contract.js';
import type { Ledger } from './ledger.js';
import { listMutations } from './mutations.js';
import type { Mutation } from './mutation.js';
import { checkMalformedHttp } from './raw-checks.js';
import { Random } from './random.js';
import { toWire } from './request-plan.js';
import { isValidForSure, ValidRequests } from './valid-requests.js';
import type { World } from './world.js';

/** Valid requests, mutations of operations in turn, mutations in turn. */
const KINDS = 3;
/** How many requests to an operation are tried before a mutation counts as not fitting it. */
const PLANS_EACH = 8;

/** The checks that need no chance, each made once. */
export async function runContractChecks(world: World, record: Recorder): Promise<void> {
  await checkExamples(world, record);
  await checkAccess(world, record);
  await checkOwnership(world, record);
  await checkRoutes(world, record);
  await checkReading(world, record);
  await checkCursors(world, record);
  await checkMalformedHttp(world, record);
}

/** Chooses what is sent: the same number of the same seed is the same request. */
export class RandomCases {
  private readonly valid: ValidRequests;
  private readonly mutations: readonly Mutation[];

  constructor(
    private readonly world: World,
    private readonly seed: string,
  ) {
    this.valid = new ValidRequests(world);
    this.mutations = listMutations(this.valid.values);
  }

  /** The mutations that no operation of the document can be spoilt with. */
  listInapplicable(): string[] {
    return this.mutations.filter((mutation) => !this.findUse(mutation, new Random(this.seed))).map(({ name }) => name);
  }

  /** The other ones, which a run that is long enough has to make. */
  listApplicable(): string[] {
    const inapplicable = new Set(this.listInapplicable());
    return this.mutations.map(({ name }) => name).filter((name) => !inapplicable.has(name));
  }

  /**
   * The request with a number. Valid ones, and mutations of operations in turn, and mutations in turn alternate:
   * so that neither an operation nor a mutation that fits few operations is left out.
   */
  generate(number: number): Case {
    const random = new Random(`${this.seed}/${number}`);
    const turn = Math.floor(number / KINDS);
    const operation = this.world.operations[turn % this.world.operations.length] as Operation;
    switch (number % KINDS) {
      case 0:
        return this.makeValid(operation, random);
      case 1:
        return this.spoil(operation, random);
      default: {
        const mutation = this.mutations[turn % this.mutations.length] as Mutation;
        return this.findUse(mutation, random) ?? this.makeValid(operation, random);
      }
    }
  }

  private makeValid(operation: Operation, random: Random): Case {
    const key = operation.isPublic ? null : this.world.callers.owner;
    const plan = this.valid.generate(operation, random);
    const expectation: Expectation = { kind: isValidForSure(plan) ? 'accepted' : 'documented' };
    return { name: 'valid', operation, wire: toWire(plan, key), expectation };
  }

  private spoil(operation: Operation, random: Random): Case {
    for (;;) {
      const used = this.use(random.pick(this.mutations), operation, random);
      if (used) return used;
    }
  }

  private findUse(mutation: Mutation, random: Random): Case | null {
    const { operations } = this.world;
    const start = random.integer(0, operations.length - 1);
    for (let i = 0; i < operations.length * PLANS_EACH; i++) {
      const used = this.use(mutation, operations[(start + i) % operations.length] as Operation, random);
      if (used) return used;
    }
    return null;
  }

  private use({ name, apply }: Mutation, operation: Operation, random: Random): Case | null {
    const plan = this.valid.generate(operation, random);
    const mutated = apply({ plan, random, key: this.world.callers.owner });
    return mutated && { name, ...mutated };
  }
}

export interface RandomRun {
  readonly cases: RandomCases;
  readonly minutes: number;
  readonly concurrency: number;
  /** Ends the run before its time. */
  readonly isOver: () => boolean;
}

/** Sends random requests until the time is up or the server is gone. */
export async function runRandomCases(world: World, run: RandomRun, record: Recorder): Promise<void> {
  const deadline = performance.now() + run.minutes * 60_000;
  let number = 0;
  const work = async (): Promise<void> => {
    while (performance.now() < deadline && !run.isOver()) await runCase(world, run.cases.generate(number++), record);
  };
  await Promise.all(Array.from({ length: run.concurrency }, work));
}

/** Fails for every mutation that was never made although there was time for all of them. */
export function demandMutations(ledger: Ledger, cases: RandomCases): void {
  for (const name of cases.listApplicable()) {
    if (!ledger.namesSeen.has(name)) ledger.fail(name, 'no request of the whole run could be spoilt like this');
  }
}
