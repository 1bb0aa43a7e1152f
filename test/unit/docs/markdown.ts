import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(__dirname, '..', '..', '..');

const NOT_OURS = new Set(['node_modules', 'dist', 'dist-bench', 'coverage', 'test-results']);

export interface MarkdownLine {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly isInFence: boolean;
}

export interface MarkdownFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly lines: readonly MarkdownLine[];
}

const FENCE = /^\s*(```|~~~)/;

/** Splits Markdown into lines; the fence's own lines count as inside it. */
export function parseMarkdown(path: string, text: string): MarkdownFile {
  let isInFence = false;
  const lines = text.split('\n').map((line, index) => {
    const isBorder = FENCE.test(line);
    const wasInFence = isInFence;
    if (isBorder) isInFence = !isInFence;
    return { number: index + 1, text: line, isInFence: wasInFence || isBorder };
  });
  return { path, lines };
}

function listMarkdown(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listMarkdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Every Markdown file of the repository. */
export function readMarkdownFiles(): MarkdownFile[] {
  return listMarkdown(ROOT).map((path) =>
    parseMarkdown(relative(ROOT, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')),
  );
}

/** The anchors that GitHub makes of a file's headings. */
export function anchorsOf({ lines }: MarkdownFile): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const { text, isInFence } of lines) {
    const heading = isInFence ? null : /^#{1,6}\s+(.*?)\s*#*$/.exec(text);
    if (!heading) continue;
    const slug = (heading[1] ?? '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let repeat = 1; anchors.has(anchor); repeat++) anchor = `${slug}-${repeat}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** Where a finding is, in the form that editors open. */
export const at = (file: MarkdownFile, line: MarkdownLine, what: string): string =>
  `${file.path}:${line.number} ${what}`;
