import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { anchorsOf, at, type MarkdownFile } from './markdown.js';

const INLINE_LINK = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const REFERENCE = /^\s{0,3}\[[^\]]+\]:\s*(\S+)/;
const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|\/\/)/i;
const CODE_SPAN = /`[^`]*`/g;
/** A path in code style that can be looked up: it starts at the root and has neither placeholders nor patterns. */
const NAMED_PATH = /`((?:src|test|scripts|bench|docs|deploy)\/[\w./-]+)`/g;

function targetsOf(text: string): string[] {
  const prose = text.replace(CODE_SPAN, '');
  const reference = REFERENCE.exec(prose)?.[1];
  return [...[...prose.matchAll(INLINE_LINK)].map(([, target]) => target ?? ''), ...(reference ? [reference] : [])];
}

function describeBroken(from: MarkdownFile, target: string, parts: LinkParts): string | null {
  const [path = '', anchor] = target.split('#');
  const resolved = path === '' ? from.path : posix.normalize(posix.join(posix.dirname(from.path), decodeURI(path)));
  if (resolved.startsWith('..')) return `${target} leads out of the repository`;
  if (!parts.exists(resolved)) return `${target}: there is no ${resolved}`;
  if (anchor === undefined) return null;
  const file = parts.files.find((other) => other.path === resolved);
  if (!file) return null;
  return anchorsOf(file).has(anchor) ? null : `${target}: ${resolved} has no heading #${anchor}`;
}

export interface LinkParts {
  readonly files: readonly MarkdownFile[];
  /** Whether a path below the root exists. */
  readonly exists: (path: string) => boolean;
}

export const existsBelow =
  (root: string) =>
  (path: string): boolean =>
    existsSync(posix.join(root, path));

/** Relative links and anchors that lead nowhere. */
export function findBrokenLinks(parts: LinkParts): string[] {
  return parts.files.flatMap((file) =>
    file.lines
      .filter((line) => !line.isInFence)
      .flatMap((line) =>
        targetsOf(line.text)
          .filter((target) => !ELSEWHERE.test(target))
          .flatMap((target) => describeBroken(file, target, parts) ?? [])
          .map((problem) => at(file, line, problem)),
      ),
  );
}

/** Files and folders that are named in code style but do not exist. */
export function findMissingPaths({ files, exists }: LinkParts): string[] {
  return files.flatMap((file) =>
    file.lines.flatMap((line) =>
      [...line.text.matchAll(NAMED_PATH)]
        .map(([, path]) => path ?? '')
        .filter((path) => !exists(path))
        .map((path) => at(file, line, `there is no ${path}`)),
    ),
  );
}
