import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { createOwnerCommands, OwnerDesk, type OwnerOptions } from '../../auth/owner-commands.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { parseTicker } from '../../market/symbols/ticker.js';
import type { OpenContext } from '../../platform/cli/context.js';
import { Terminal } from '../../platform/cli/terminal.js';
import { DEFAULT_BARS, FEWEST_BARS, MOST_BARS } from './chart-query.dto.js';
import { ChartThreads } from './chart-threads.service.js';
import { CHART_THEMES, type ChartTheme } from './drawing.js';
import { DEFAULT_INDICATORS } from './indicator-terms.js';
import { drawPrices } from './price-drawing.js';
import { TickerCharts } from './ticker-charts.service.js';

interface ChartOptions extends OwnerOptions {
  readonly output: string;
  readonly indicators: string;
  readonly bars: number;
  readonly theme: ChartTheme;
  readonly strategy?: string;
  readonly timeframe: Timeframe;
}

function readBars(text: string): number {
  const bars = Number(text);
  if (Number.isInteger(bars) && bars >= FEWEST_BARS && bars <= MOST_BARS) return bars;
  throw new InvalidArgumentError(`Give a whole number from ${FEWEST_BARS} to ${MOST_BARS}.`);
}

async function draw(desk: OwnerDesk<ChartOptions>, given: string): Promise<void> {
  const { output, indicators, bars, theme, strategy, timeframe } = desk.options;
  const { signal } = new AbortController();
  const ticker = parseTicker(given);
  const wish = { indicators, bars, strategy, timeframe, analysisId: undefined };
  const { chart } = await desk.get(TickerCharts).gather({ ownerId: desk.ownerId, ticker, signal, ...wish });
  await writeFile(output, await desk.get(ChartThreads).render(drawPrices(chart), theme, signal));
  desk.show({ ticker, file: output }, `${ticker} is drawn in ${output}.`);
}

/** `chart <ticker> --output FILE`: the picture that the API gives, in a file. */
export function registerChart(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const Desk = OwnerDesk<ChartOptions>;
  const { command, run } = createOwnerCommands({ group: program, things: 'chart', open, terminal, Desk });
  command('chart', 'draw a ticker as SVG')
    .argument('<ticker>', 'such as ACME.DEMO')
    .requiredOption('--output <file>', 'the file to write; one that is there is replaced')
    .option('--indicators <list>', 'names with parameters in order; none for none', DEFAULT_INDICATORS)
    .option('--bars <count>', 'how many of the last bars', readBars, DEFAULT_BARS)
    .addOption(new Option('--theme <theme>', 'colours').choices(CHART_THEMES).default('light'))
    .option('--strategy <id>', 'whose verdicts and plan are shown (default: balanced)')
    .addOption(new Option('--timeframe <width>', 'width of the bars').choices(TIMEFRAMES).default('1d'))
    .action(run(draw));
}
