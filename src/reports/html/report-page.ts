import type { Analysis, AnalysisSummary } from '../../analysis/analysis.js';
import type { Verdict } from '../../analysis/scoring/verdict.js';
import type { TradePlan } from '../../analysis/trade-plan/trade-plan.js';
import { dateOfDay } from '../../market/bars/trading-date.js';
import type { Warning } from '../../market/bars/warning.js';
import { writeNumber, writePrice } from '../charts/number-text.js';
import type { PriceChart } from '../charts/price-chart.js';
import { Html, html, type HtmlValue } from './html.js';
import { REPORT_STYLE } from './report-style.js';

/** Everything that is on the page. */
export interface ReportContent {
  readonly chart: PriceChart;
  /** Markup of the chart, as the product itself drew it. */
  readonly svg: string;
  readonly analysis: Analysis | null;
  readonly warnings: readonly Warning[];
  /** The newest first. */
  readonly history: readonly AnalysisSummary[];
}

const TONES: Readonly<Record<Verdict, 'rise' | 'fall' | 'flat'>> = {
  strong_buy: 'rise',
  buy: 'rise',
  hold: 'flat',
  sell: 'fall',
  strong_sell: 'fall',
  insufficient_data: 'flat',
};
const VOTES = { '1': 'buy', '0': 'neutral', '-1': 'sell' } as const;
const VOTE_TONES = { '1': 'rise', '0': 'flat', '-1': 'fall' } as const;

const words = (name: string): string => name.replaceAll('_', ' ');
const fixed = (value: number | null, digits: number): string =>
  value === null ? '–' : writeNumber(value, { kind: 'plain', decimals: digits });
const signed = (value: number | null, digits: number): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${fixed(value, digits)}`;
/** Readings reach from fractions to millions of shares. */
const reading = (value: number | null): string =>
  value === null ? '–' : Math.abs(value) >= 100_000 ? writeNumber(value, { kind: 'compact' }) : writePrice(value);
const number = (text: string): Html => html`<td class="number">${text}</td>`;
const instant = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** A page that needs nothing else: no scripts, no other files, no addresses. */
export function renderReport(content: ReportContent): string {
  const { chart, svg, analysis, warnings, history } = content;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${chart.ticker}: ${analysis === null ? 'report' : words(analysis.verdict)}</title>
        <style>
          ${new Html(REPORT_STYLE)}
        </style>
      </head>
      <body>
        ${head(chart)} ${analysis === null ? missing(chart) : verdict(analysis)}
        ${notes(analysis?.warnings ?? warnings)}
        <h2>Chart</h2>
        ${new Html(svg)} ${analysis && [plan(analysis.plan, chart.currency), votes(analysis)]} ${past(history)}
        ${foot(analysis)}
      </body>
    </html> `;
  return page.markup;
}

function head({ ticker, name, currency, series, strategyId, timeframe, provenance, stale }: PriceChart): Html {
  const last = series.length - 1;
  const close = writePrice(series.close[last] ?? 0);
  return html`<header>
    <h1>${ticker}</h1>
    ${name === null ? null : html`<p>${name}</p>`}
    <p>
      Close <strong>${close}${currency === null ? '' : ` ${currency}`}</strong> on ${dateOfDay(series.days[last] ?? 0)}
    </p>
    <p class="muted">
      Strategy ${strategyId}, ${timeframe === '1d' ? 'daily' : 'weekly'} bars, prices from ${provenance}.
      ${stale ? 'They could not be refreshed and may be old.' : null}
    </p>
    ${provenance === 'demo' ? html`<p class="note">Demo data: an invented company, no real prices.</p>` : null}
  </header>`;
}

const missing = ({ ticker, strategyId, timeframe }: PriceChart): Html =>
  html`<p class="note">
    No analysis yet: ${ticker} has not been analysed with the strategy ${strategyId} on ${timeframe} bars, so there is
    no verdict and no plan. Make one with POST /v1/analyses.
  </p>`;

function verdict({ verdict: said, score, conviction, coverage, votes: counted, tradingDate, bars }: Analysis): Html {
  return html`<section class="whole">
    <h2>Verdict</h2>
    <p><span class="verdict ${TONES[said]}">${words(said)}</span> on the close of ${tradingDate}, from ${bars} bars</p>
    <p>
      Score ${signed(score, 3)} (from -1 to 1), conviction ${fixed(conviction, 3)}, coverage ${fixed(coverage, 2)}.
      Votes: ${counted.buy} buy, ${counted.neutral} neutral, ${counted.sell} sell.
    </p>
  </section>`;
}

function notes(warnings: readonly Warning[]): HtmlValue {
  if (warnings.length === 0) return null;
  const items = warnings.map(({ code, detail }) => html`<li><strong>${code}</strong>: ${detail}</li>`);
  return html`<section class="note">
    <ul>
      ${items}
    </ul>
  </section>`;
}

function plan(given: TradePlan | null, currency: string | null): Html {
  const body = given === null ? html`<p>None: the verdict asks for nothing.</p>` : describePlan(given, currency);
  return html`<section class="whole">
    <h2>Plan</h2>
    ${body}
  </section>`;
}

function describePlan(given: TradePlan, currency: string | null): HtmlValue {
  if (given.action === 'exit') return html`<p><strong>Exit</strong>: leave a position, or stay out.</p>`;
  const money = (amount: number): string => `${fixed(amount, 2)}${currency === null ? '' : ` ${currency}`}`;
  const rows: readonly (readonly [string, string, string])[] = [
    ['Entry', writePrice(given.entry), words(given.entryMethod)],
    ['Stop', writePrice(given.stop), `${fixed(given.stopPercent, 2)} % below the entry`],
    ['Target', writePrice(given.target), `reward to risk ${fixed(given.rewardRisk, 2)}`],
    ['Size', `${fixed(given.positionSize, 0)} shares`, `limited by: ${given.bindingConstraint}`],
    ['Value', money(given.positionValue), `${money(given.riskAmount)} at risk`],
  ];
  const checks = given.checks.map(
    ({ name, passed, value }) =>
      html`<li>
        <span class="${passed ? 'rise' : 'fall'}">${passed ? 'passed' : 'failed'}</span> ${name}${
          value === null ? null : ` (${reading(value)})`
        }
      </li>`,
  );
  return [
    html`<p><strong>${given.action === 'enter' ? 'Enter' : 'Wait'}</strong></p>
      <table>
        <tbody>
          ${rows.map(
            ([name, value, more]) =>
              html`<tr>
                <th>${name}</th>
                ${number(value)}
                <td>${more}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    checks.length === 0
      ? null
      : html`<ul>
          ${checks}
        </ul>`,
  ];
}

function votes({ indicators, score }: Analysis): Html {
  const rows = indicators.map(({ name, value, vote, confidence, weight, contribution, reason }) => {
    const key = vote === null ? null : (`${vote}` as const);
    const word = key === null ? html`<td>–</td>` : html`<td class="${VOTE_TONES[key]}">${VOTES[key]}</td>`;
    const figures = [fixed(confidence, 3), fixed(weight, 2), signed(contribution, 4)].map(number);
    return html`<tr>
      <td>${words(name)}</td>
      ${number(reading(value))} ${word} ${figures}
      <td>${reason === null ? null : words(reason)}</td>
    </tr>`;
  });
  return html`<section>
    <h2>Votes</h2>
    <table>
      <thead>
        <tr>
          <th>indicator</th>
          <th class="number">value</th>
          <th>vote</th>
          <th class="number">confidence</th>
          <th class="number">weight</th>
          <th class="number">contribution</th>
          <th>remark</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      <tfoot>
        <tr>
          <td colspan="5">score</td>
          ${number(signed(score, 4))}
          <td></td>
        </tr>
      </tfoot>
    </table>
  </section>`;
}

function past(history: readonly AnalysisSummary[]): HtmlValue {
  if (history.length === 0) return null;
  const rows = history.map(
    ({ tradingDate, verdict: said, score, conviction, close, createdAt }) =>
      html`<tr>
        <td>${tradingDate}</td>
        <td class="${TONES[said]}">${words(said)}</td>
        ${[signed(score, 3), fixed(conviction, 3), writePrice(close)].map(number)}
        <td>${instant(createdAt)}</td>
      </tr>`,
  );
  return html`<section>
    <h2>Analyses</h2>
    <table>
      <thead>
        <tr>
          <th>last bar</th>
          <th>verdict</th>
          <th class="number">score</th>
          <th class="number">conviction</th>
          <th class="number">close</th>
          <th>made</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

function foot(analysis: Analysis | null): Html {
  const origin = analysis && [
    html`<p>
      Analysis ${analysis.id}, strategy version ${analysis.strategy.version}, engine ${analysis.engineVersion}.
    </p>`,
    html`<p>Prices as of ${instant(analysis.asOf)}; digest of the bars: ${analysis.inputDigest}.</p>`,
  ];
  return html`<footer class="muted">
    ${origin}
    <p>It sums up evidence. It does not predict, and it is no financial advice.</p>
  </footer>`;
}
