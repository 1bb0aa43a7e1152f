import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AppConfig, DatabaseTarget } from '../platform/config/app-config.js';
import { ConfigError } from '../platform/config/load-config.js';
import { broken, type Finding, found, warned } from './finding.js';

const OLDEST_NODE = [20, 19] as const;
const MEBIBYTE = 1024 * 1024;
const ENOUGH_MIB = 1_024;
const TOO_LITTLE_MIB = 100;

/** Whether this Node is one that the product runs on. */
export function inspectNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return found('node', `Node ${version}`);
  return broken('node', `Node ${version} is too old.`, 'Install Node 20.19 or newer; 24 is what we run.');
}

/** The configuration, or null with a finding for every bad variable. */
export function inspectEnvironment(load: () => AppConfig): { config: AppConfig | null; findings: Finding[] } {
  try {
    const config = load();
    const secrets = config.secretsKey ?? config.masterApiKey;
    const source = secrets === null ? 'secrets kept in the database' : 'secrets from the environment';
    return { config, findings: [found('environment', `${config.nodeEnv}, ${source}`)] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const fix = 'Correct the variable, or take it away; docs/configuration.md lists what each one accepts.';
    return { config: null, findings: error.problems.map((problem) => broken('environment', problem, fix)) };
  }
}

async function findExistingFolder(path: string): Promise<string> {
  try {
    await access(path, constants.F_OK);
    return path;
  } catch {
    const parent = dirname(path);
    return parent === path ? path : findExistingFolder(parent);
  }
}

async function inspectFolder(folder: string): Promise<Finding> {
  try {
    await access(folder, constants.W_OK);
  } catch {
    return broken('disk', `${folder} cannot be written to.`, `Give this user write permission on ${folder}.`);
  }
  const { bavail, bsize } = await statfs(folder);
  const freeMib = Math.floor((bavail * bsize) / MEBIBYTE);
  const detail = `${freeMib} MiB free in ${folder}`;
  const fix = 'Free space there, or point DATABASE_URL to a larger disk.';
  if (freeMib < TOO_LITTLE_MIB) return broken('disk', detail, fix);
  return freeMib < ENOUGH_MIB ? warned('disk', detail, fix) : found('disk', detail);
}

/** Whether data can be written where it is kept. */
export async function inspectDisk(target: DatabaseTarget): Promise<Finding> {
  if (target.dialect === 'postgres') return found('disk', 'Nothing is kept on this disk: data is in Postgres.');
  if (target.path === ':memory:') {
    return warned('disk', 'Data is kept in memory and lost at the end.', 'Set DATABASE_URL=sqlite:<path>.');
  }
  return inspectFolder(await findExistingFolder(dirname(resolve(target.path))));
}
