export interface SvgNames {
  /** Ids of the series, in the order in which the library numbers them. */
  readonly ids: readonly string[];
  /** What the picture is for those who cannot see it. */
  readonly title: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/**
 * The library's SVG without what only a page with a mouse needs (styles on hovering), with names instead of numbers that
 * count the charts a process has drawn, and with a title. `data-series` and `data-index` say what an element stands for.
 */
export function tidySvg(svg: string, { ids, title }: SvgNames): string {
  return svg
    .replace(/<style\s*>.*?<\/style>\s*/gs, '')
    .replace(/ class="zr\d+-cls-\d+"/g, '')
    .replace(/( id="|url\(#)zr\d+-/g, '$1chart-')
    .replace(/ ecmeta_ssr_type="[^"]*"/g, '')
    .replace(/ ecmeta_series_index="(\d+)"/g, (_, index) => ` data-series="${escapeXml(ids[Number(index)] ?? '')}"`)
    .replace(/ ecmeta_data_index="(\d+)"/g, ' data-index="$1"')
    .replace(
      /^<svg ([^>]*)>/,
      (_, attributes) => `<svg ${String(attributes)} role="img"><title>${escapeXml(title)}</title>`,
    );
}
