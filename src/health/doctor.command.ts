import type { Command } from 'commander';
import { ProviderChain } from '../market/provider-chain.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { SystemClock } from '../platform/clock/clock.js';
import type { AppConfig } from '../platform/config/app-config.js';
import { loadConfig } from '../platform/config/load-config.js';
import { Database } from '../platform/database/database.service.js';
import { Migrator } from '../platform/database/migrator.js';
import type { Finding } from './finding.js';
import { inspectDisk, inspectEnvironment, inspectNode } from './inspect-host.js';
import { explainOpenFailure, inspectDatabase, inspectProviders } from './inspect-services.js';

type Context = Awaited<ReturnType<OpenContext>>;

async function inspectContext(config: AppConfig, context: Context): Promise<Finding[]> {
  const parts = {
    database: context.get(Database, { strict: false }),
    migrator: context.get(Migrator, { strict: false }),
  };
  const chain = context.get(ProviderChain, { strict: false });
  return [
    ...(await inspectDatabase(config.database, parts)),
    ...(await inspectProviders(config, chain, new SystemClock().now())),
  ];
}

async function inspectApplication(config: AppConfig, open: OpenContext): Promise<Finding[]> {
  const disk = await inspectDisk(config.database);
  let context: Context;
  try {
    context = await open();
  } catch (error) {
    return [explainOpenFailure(error, config.database), disk];
  }
  try {
    return [...(await inspectContext(config, context)), disk];
  } finally {
    await context.close();
  }
}

/** Everything that `doctor` looks at; what needs a good environment is left out when there is none. */
export async function diagnose(open: OpenContext, load: () => AppConfig = loadConfig): Promise<Finding[]> {
  const { config, findings } = inspectEnvironment(load);
  const host = [inspectNode(process.version), ...findings];
  return config === null ? host : [...host, ...(await inspectApplication(config, open))];
}

function showFindings(terminal: Terminal, findings: readonly Finding[]): void {
  terminal.table(
    ['check', 'state', 'found'],
    findings.map(({ check, state, detail }) => [check, state, detail]),
  );
  const fixes = findings.flatMap(({ check, fix }) => (fix === null ? [] : [`${check}: ${fix}`]));
  for (const fix of fixes) terminal.line(fix);
  if (fixes.length === 0) terminal.line('Nothing is wrong.');
}

/** `doctor`: looks at everything the application needs, prints fixes, and exits with 1 when something is broken. */
export function registerDoctor(program: Command, open: OpenContext, terminal = new Terminal()): void {
  program
    .command('doctor')
    .description('check the environment, the database, the providers and the disk, and say how to fix them')
    .option('--json', 'print one JSON document')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const checks = await diagnose(open);
      const isBroken = checks.some(({ state }) => state === 'broken');
      if (json) terminal.json({ ok: !isBroken, checks });
      else showFindings(terminal, checks);
      if (isBroken) process.exitCode = 1;
    });
}
