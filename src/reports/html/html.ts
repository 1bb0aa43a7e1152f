/** Markup that may stand in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What a template takes: text and numbers are escaped, null is nothing, lists are joined. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

const escape = (text: string): string => text.replace(/[&<>"'`]/g, (letter) => ENTITIES[letter] ?? letter);

function write(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'string' || typeof value === 'number' ? escape(String(value)) : value.map(write).join('');
}

/**
 * A piece of a page. Values are escaped for text and for quoted attributes, so put none into tags, unquoted attributes,
 * styles or addresses.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((page, part, index) => page + write(values[index - 1] ?? null) + part));
}
