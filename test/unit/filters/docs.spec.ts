import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANALYSIS_FIELDS, WITH_ANALYSIS } from '../../../src/filters/fields.js';
import { FUNCTIONS } from '../../../src/filters/functions.js';
import { FILTER_LIMITS } from '../../../src/filters/limits.js';
import { parseFilter } from '../../../src/filters/parse-filter.js';
import { READINGS, shapesValues } from '../../../src/filters/readings.js';
import { parseMarkdown, ROOT } from '../docs/markdown.js';

const text = readFileSync(join(ROOT, 'docs', 'filters.md'), 'utf8');

/** The lines inside the fences of a language. */
function fenced(language: string, page = text): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].flatMap(([, inside]) =>
    (inside ?? '').split('\n').filter((line) => line !== ''),
  );
}

const isWrong = (example: string): boolean => !parseFilter(example, WITH_ANALYSIS).ok;

/** The cells of the rows of every table. */
const rows = parseMarkdown('docs/filters.md', text)
  .lines.filter((line) => line.text.startsWith('|'))
  .map((line) =>
    line.text
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the reference of the filter language', () => {
  test('has only examples that are right', () => {
    const examples = fenced('filter');
    expect(examples.length).toBeGreaterThan(20);
    expect(examples.filter(isWrong)).toEqual([]);
  });

  test('has examples on the page about screens that are right, too', () => {
    const page = readFileSync(join(ROOT, 'docs', 'screens.md'), 'utf8');
    const requests = [...page.matchAll(/"where":"([^"]+)"/g)].map(([, where]) => where ?? '');
    const examples = [...fenced('filter', page), ...requests];
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.filter(isWrong)).toEqual([]);
  });

  test('shows the failures that its wrong example has', () => {
    const [example] = fenced('wrong');
    const parsed = parseFilter(example ?? '', WITH_ANALYSIS);
    const shown = rows.filter(([place]) => /^\d+:\d+, \d+$/.test(place ?? ''));
    const failures = parsed.ok ? [] : parsed.failures;
    expect(failures.map(({ line, column, length, detail }) => [`${line}:${column}, ${length}`, detail])).toEqual(shown);
  });

  test('names every indicator with its parameters, defaults and components', () => {
    for (const { name, parameters, components, valueComponent } of READINGS) {
      const row = rows.find(([first]) => first?.includes(`\`${name}\``));
      expect([name, row !== undefined]).toEqual([name, true]);
      for (const parameter of parameters.filter((each) => shapesValues(each.name))) {
        expect(row?.[1]).toContain(`${parameter.name} ${parameter.default}`);
      }
      if (components.length === 1) continue;
      for (const component of components) expect(row?.[2]).toContain(`\`${component}\``);
      expect(row?.[2]).toMatch(
        valueComponent === components[0] ? /^`/ : new RegExp(`\\*\\*\`${valueComponent}\`\\*\\*`),
      );
    }
  });

  test('names every function, field and bound', () => {
    for (const { name } of FUNCTIONS) expect(text).toMatch(new RegExp(`\`${name}(\\(|\`)`));
    for (const { name } of ANALYSIS_FIELDS) expect(text).toContain(`\`${name}\``);
    const { characters, nodes, depth, bars } = FILTER_LIMITS;
    expect(text).toContain(`${characters.toLocaleString('en')} characters; ${nodes} conditions`);
    expect(text).toContain(`${depth} of them inside each other`);
    expect(text).toContain(`windows of ${bars.toLocaleString('en')} bars`);
  });

  test('tells the truth about the canonical text', () => {
    expect(parseFilter('rsi<30 AND (close>1)', WITH_ANALYSIS)).toMatchObject({ text: 'rsi(14) < 30 and close > 1' });
  });
});
