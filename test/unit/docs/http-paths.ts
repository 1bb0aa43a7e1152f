import { at, type MarkdownFile, type MarkdownLine } from './markdown.js';

/** Path templates of the OpenAPI document with their methods in capitals. */
export type Operations = ReadonlyMap<string, ReadonlySet<string>>;

const METHODS = 'GET|POST|PUT|PATCH|DELETE|HEAD';
/** Our own server, as an address or as a shell variable; paths of other hosts are none of ours. */
const PLACE = '(?:https?://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?|\\$\\{?\\w+\\}?)?';
const PATH = '/(?:v1(?=/)|health|metrics|problems|docs|openapi\\.json)(?![\\w.-])[^\\s\'"`|)<>,;]*';
const MENTION = new RegExp(`(?:\\b(${METHODS})[ ])?(?<![\\w.}/-])${PLACE}(${PATH})`, 'g');
/** Served beside the documented operations. */
const PAGES = ['/docs', '/openapi.json'];
const NOT_YET = /not yet/i;

interface Mention {
  readonly method: string | null;
  readonly path: string;
}

/** What `curl` sends: the method it is given, POST with a body, else GET. */
function methodOfCurl(command: string): string {
  const given = /(?:-X|--request) ([A-Z]+)/.exec(command)?.[1];
  if (given) return given;
  if (/\s(-I|--head)\b/.test(command)) return 'HEAD';
  return /\s(-d|--data\S*|--json)\s/.test(command) ? 'POST' : 'GET';
}

function mentionsIn(text: string, command: string | null): Mention[] {
  return [...text.matchAll(MENTION)].map(([, method, path = '']) => ({
    method: method ?? (command === null ? null : methodOfCurl(command)),
    path: path.replace(/[?#].*$/, '').replace(/[.:]+$/, ''),
  }));
}

const matches = (template: string, path: string): boolean => {
  const parts = template.split('/');
  const given = path.split('/');
  return parts.length === given.length && parts.every((part, i) => part.startsWith('{') || part === given[i]);
};

function exists({ method, path }: Mention, operations: Operations): boolean {
  if (PAGES.includes(path)) return true;
  return [...operations].some(
    ([template, methods]) =>
      matches(template, path) && (method === null || methods.has(method) || (method === 'HEAD' && methods.has('GET'))),
  );
}

/** The whole command of a line in a code block, backslashes at the ends of lines followed both ways. */
function commandAround(file: MarkdownFile, line: MarkdownLine): string | null {
  const continues = (number: number): boolean => file.lines[number - 1]?.text.endsWith('\\') ?? false;
  let first = line.number;
  while (continues(first - 1)) first -= 1;
  let last = line.number;
  while (continues(last)) last += 1;
  const command = file.lines
    .slice(first - 1, last)
    .map(({ text }) => text)
    .join(' ');
  return line.isInFence && /\bcurl\b/.test(command) ? command : null;
}

const describe = ({ method, path }: Mention): string => (method === null ? path : `${method} ${path}`);

/**
 * Paths that the documentation names and the API does not have. A line that says "not yet" may name such paths, and must
 * name one: else the promise has been kept and the line is out of date.
 */
export function findWrongPaths(files: readonly MarkdownFile[], operations: Operations): string[] {
  return files.flatMap((file) =>
    file.lines.flatMap((line) => {
      const mentions = mentionsIn(line.text, commandAround(file, line));
      const missing = mentions.filter((mention) => !exists(mention, operations));
      if (!NOT_YET.test(line.text)) {
        return missing.map((mention) => at(file, line, `${describe(mention)} does not exist`));
      }
      const isOutdated = mentions.length > 0 && missing.length === 0;
      return isOutdated ? [at(file, line, `${mentions.map(describe).join(', ')} exists: take "not yet" away`)] : [];
    }),
  );
}
