import type { Command } from 'commander';
import { DEFAULT_OWNER, OwnersService } from '../auth/owners.service.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { type BarFileOutcome, BarFilesService } from './bar-files.service.js';

interface ImportOptions {
  readonly owner: string;
  readonly json?: boolean;
}

type Imported = Extract<BarFileOutcome, { kind: 'imported' }>;
type Failed = Extract<BarFileOutcome, { kind: 'failed' }>;

const SHOWN_REASONS = 3;

function reasonsText({ reasons }: Failed): string {
  const hidden = reasons.length - SHOWN_REASONS;
  const shown = reasons.slice(0, SHOWN_REASONS).join('\n');
  return hidden > 0 ? `${shown}\nand ${hidden} more` : shown;
}

function countWarnings(imported: readonly Imported[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const code of imported.flatMap(({ warnings }) => warnings)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function showOutcomes(terminal: Terminal, outcomes: readonly BarFileOutcome[], owner: string): void {
  const imported = outcomes.filter((outcome) => outcome.kind === 'imported');
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  const bars = imported.reduce((total, outcome) => total + outcome.bars, 0);
  const dropped = imported.reduce((total, outcome) => total + outcome.dropped, 0);
  if (failed.length > 0)
    terminal.table(
      ['file', 'why it was not imported'],
      failed.map((one) => [one.file, reasonsText(one)]),
    );
  const warnings = countWarnings(imported).map(([code, count]) => `${code} ${count}`);
  if (warnings.length > 0) terminal.line(`Warnings by number of files: ${warnings.join(', ')}.`);
  terminal.line(
    `${imported.length} of ${outcomes.length} files imported for ${owner}: ${bars} bars, ${dropped} left out; ${failed.length} files failed.`,
  );
}

/** `bars import`. */
export function registerBars(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const bars = program.command('bars').description('bring your own bars');

  bars
    .command('import')
    .description('store CSV files (date,open,high,low,close,volume[,adjclose]); the file name is the ticker')
    .argument('<path>', 'a CSV file, or a folder of them')
    .option('--owner <name>', 'whose bars they become; made when there is no such owner', DEFAULT_OWNER)
    .option('--json', 'print one JSON document')
    .action(async (path: string, { owner, json }: ImportOptions) => {
      const context = await open();
      try {
        const files = context.get(BarFilesService, { strict: false });
        const paths = await files.list(path);
        const { id } = await context.get(OwnersService, { strict: false }).getOrCreate(owner);
        const progress = terminal.progress(paths.length, 'Importing');
        const outcomes: BarFileOutcome[] = [];
        for (const file of paths) {
          outcomes.push(await files.import(id, file));
          progress.advance();
        }
        progress.stop();
        if (json) terminal.json({ items: outcomes });
        else showOutcomes(terminal, outcomes, owner);
        if (outcomes.some(({ kind }) => kind === 'failed')) process.exitCode = 1;
      } finally {
        await context.close();
      }
    });
}
