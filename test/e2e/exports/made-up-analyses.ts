import type { Analysis } from '../../../src/analysis/analysis.js';
import { AnalysisStore } from '../../../src/analysis/analysis-store.service.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import type { RunningApp } from '../../support/app.js';
import { anAnalysis } from '../../integration/analysis/analysis-parts.js';

/** Texts that would do something in a spreadsheet, or break the file; each fits into the column of tickers. */
export const HOSTILE_TEXTS = [
  '=1+1',
  '=HYPERLINK("x","y")',
  '+1',
  '-1-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '"=1',
  'a,b;c',
  '<f>1</f>&amp;',
  'a\u000bb',
  '_x003D_1',
  'Ünï \u{1f4c8}',
] as const;

/** What a workbook shows of a text: line breaks are line feeds, and what XML has no place for is not there. */
export const asInWorkbook = (text: string): string => text.replace(/\r\n?/g, '\n').replace('\u000b', '');

const START = Date.parse('2026-01-01T00:00:00.000Z');

const tickerAt = (index: number): string => HOSTILE_TEXTS[index] ?? `T${index}`;

/** Stores analyses of the owner `default`, each a second younger than the one before; scores are negative and not. */
export async function storeAnalyses(server: RunningApp, count: number): Promise<Analysis[]> {
  const { id: ownerId } = await server.app.get(OwnersService, { strict: false }).getDefault();
  const analyses = Array.from({ length: count }, (_, index) =>
    anAnalysis({
      ownerId,
      ticker: tickerAt(index),
      score: -1 + (2 * index) / count + 1 / 3e7,
      close: 0.1 + index / 7,
      createdAt: new Date(START + index * 1_000),
      tradingDate: new Date(START + (index % 300) * 86_400_000).toISOString().slice(0, 10),
      verdict: index % 2 === 0 ? 'sell' : 'buy',
    }),
  );
  await server.app.get(AnalysisStore, { strict: false }).storeAll(analyses);
  return analyses;
}
