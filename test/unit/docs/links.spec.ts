import { existsBelow, findBrokenLinks, findMissingPaths } from './links.js';
import { parseMarkdown, readMarkdownFiles, ROOT } from './markdown.js';

const ours = { files: readMarkdownFiles(), exists: existsBelow(ROOT) };

describe('the Markdown files of the repository', () => {
  test('include the ones that everybody looks for', () => {
    const expected = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/README.md'];
    expect(ours.files.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
  });

  test('link to files and headings that exist', () => {
    expect(findBrokenLinks(ours)).toEqual([]);
  });

  test('name only source files that exist', () => {
    expect(findMissingPaths(ours)).toEqual([]);
  });

  test('are all reachable from the README and from the index of docs', () => {
    const linked = (path: string): string =>
      ours.files
        .filter((file) => file.path === path)
        .flatMap((file) => file.lines.map(({ text }) => text))
        .join('\n');
    const index = linked('docs/README.md');
    const missing = ours.files
      .map(({ path }) => path)
      .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
      .filter((path) => !index.includes(`(${path.slice('docs/'.length)})`));
    expect(missing).toEqual([]);
    expect(linked('README.md')).toContain('(docs/README.md)');
  });
});

describe('the link checker', () => {
  const target = parseMarkdown('docs/b.md', '# One `two` & three\n\n## Twice\n\n## Twice\n');
  const check = (text: string): string[] =>
    findBrokenLinks({
      files: [parseMarkdown('docs/a.md', text), target],
      exists: (path) => ['docs/a.md', 'docs/b.md', 'src'].includes(path),
    });

  test('follows paths from the folder of the file', () => {
    expect(check('[x](b.md) [y](../src) [z]: is text')).toEqual([]);
    expect(check('[x](c.md)')).toEqual(['docs/a.md:1 c.md: there is no docs/c.md']);
    expect(check('[x]: ../nowhere.md')).toEqual(['docs/a.md:1 ../nowhere.md: there is no nowhere.md']);
  });

  test('knows the anchors that GitHub makes, repeated headings included', () => {
    expect(check('[x](b.md#one-two--three) [y](b.md#twice-1)')).toEqual([]);
    expect(check('[x](b.md#four)')).toEqual(['docs/a.md:1 b.md#four: docs/b.md has no heading #four']);
    expect(check('# Here\n\n[x](#here) [y](#there)')).toEqual(['docs/a.md:3 #there: docs/a.md has no heading #there']);
  });

  test('refuses links that leave the repository', () => {
    expect(check('[x](../../secret.md)')).toEqual(['docs/a.md:1 ../../secret.md leads out of the repository']);
  });

  test('passes over other sites, code blocks and code in a line', () => {
    expect(check('[x](https://example.org/a.md)\n```\n[x](c.md)\n```\n`[x](c.md)`')).toEqual([]);
  });

  test('finds source files that were renamed', () => {
    const files = [parseMarkdown('docs/a.md', 'See `src/old.ts`, `src/<name>.ts` and `src`.')];
    expect(findMissingPaths({ files, exists: () => false })).toEqual(['docs/a.md:1 there is no src/old.ts']);
  });
});
