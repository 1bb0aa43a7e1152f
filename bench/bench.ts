import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** What one bench measured. `samples` are in `unit`; `facts` are further numbers and remarks worth keeping. */
export interface BenchReport {
  readonly title: string;
  readonly unit: string;
  readonly measurements: readonly Measurement[];
  readonly ratios: readonly Ratio[];
  readonly goals: readonly Goal[];
  readonly notes: readonly string[];
}

export interface Measurement {
  readonly label: string;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
  readonly samples: number;
}

export interface Ratio {
  readonly label: string;
  readonly value: number;
}

/** A number that the bench promises; a missed one that is `required` fails the run. */
export interface Goal {
  readonly label: string;
  readonly met: boolean;
  readonly required: boolean;
}

/** A contestant does one unit of work per call, `operations` of the measured thing in each, and returns a checksum. */
export interface Contestant {
  readonly label: string;
  readonly operations: number;
  run(round: number): number;
}

/** Median, 10th and 90th percentile of samples. */
export function summarise(label: string, samples: readonly number[]): Measurement {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (fraction: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? NaN;
  return { label, median: at(0.5), p10: at(0.1), p90: at(0.9), samples: sorted.length };
}

/**
 * Microseconds per operation of each contestant, in turns round by round, so that a slow spell of the machine hits them
 * all. The checksums are demanded to be numbers, so that no work can be optimised away.
 */
export function measureInTurns(
  contestants: readonly Contestant[],
  rounds: { readonly warmUp: number; readonly measured: number },
): Measurement[] {
  const samples = contestants.map((): number[] => []);
  for (let round = 0; round < rounds.warmUp + rounds.measured; round++) {
    contestants.forEach((contestant, index) => {
      const start = performance.now();
      const checksum = contestant.run(round);
      const elapsedMs = performance.now() - start;
      if (Number.isNaN(checksum)) throw new Error(`${contestant.label} computed NaN`);
      if (round >= rounds.warmUp) samples[index]!.push((elapsedMs * 1000) / contestant.operations);
    });
  }
  return contestants.map((contestant, index) => summarise(contestant.label, samples[index]!));
}

function describeReport(report: BenchReport): string {
  const width = Math.max(...report.measurements.map((each) => each.label.length));
  const show = (value: number): string => value.toFixed(value < 100 ? 1 : 0).padStart(9);
  const lines = report.measurements.map(
    ({ label, median, p10, p90, samples }) =>
      `  ${label.padEnd(width)} ${show(median)}  (p10 ${show(p10).trim()}, p90 ${show(p90).trim()}, ${samples} samples)`,
  );
  const ratios = report.ratios.map(({ label, value }) => `  ${label}: ${value.toFixed(1)}x`);
  const goals = report.goals.map(
    ({ label, met, required }) => `  ${met ? 'met   ' : required ? 'FAILED' : 'missed'} ${label}`,
  );
  const notes = report.notes.map((note) => `  ${note}`);
  return [`${report.title}, median ${report.unit}`, ...lines, ...ratios, ...goals, ...notes, ''].join('\n');
}

async function main(args: readonly string[]): Promise<number> {
  const [name] = args;
  const known = readdirSync(__dirname)
    .filter((file) => file.endsWith('.js') && file !== 'bench.js')
    .map((file) => file.slice(0, -'.js'.length));
  if (name === undefined || !/^[\w-]+$/.test(name) || !existsSync(join(__dirname, `${name}.js`)) || name === 'bench') {
    process.stderr.write(`Usage: npm run bench -- <${known.join(' | ')}> [--json <file>]\n`);
    return 2;
  }
  const bench = (await import(`./${name}.js`)) as { run(args: readonly string[]): BenchReport | Promise<BenchReport> };
  const report = await bench.run(args.slice(1));
  process.stdout.write(describeReport(report));
  const json = args.indexOf('--json');
  if (json >= 0) {
    const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length };
    writeFileSync(args[json + 1] ?? `bench-${name}.json`, `${JSON.stringify({ name, machine, ...report }, null, 2)}\n`);
  }
  return report.goals.some((goal) => goal.required && !goal.met) ? 1 : 0;
}

if (require.main === module) {
  main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
}
