import type { AlertRule, Direction, ScoreCondition } from './alert-rule.js';

/** What a judgement was. */
export interface JudgedState {
  readonly analysisId: string;
  readonly verdict: string;
  readonly score: number;
}

/** The newest judgement of a ticker and the one before it; null when it is the first. */
export interface Replacement {
  readonly ticker: string;
  readonly strategy: { readonly id: string; readonly version: number };
  readonly timeframe: string;
  readonly tradingDate: string;
  readonly jobId: string | null;
  readonly at: Date;
  readonly previous: JudgedState | null;
  readonly current: JudgedState;
}

const NO_JUDGEMENT = 'insufficient_data';

const isAmong = (value: string, allowed: readonly string[] | null): boolean => allowed?.includes(value) ?? true;

/** Whether the rule is about this ticker, strategy and width at all; watchlists are looked up elsewhere. */
const isInScope = ({ tickers, strategy, timeframe }: AlertRule, { ticker, ...judged }: Replacement): boolean =>
  isAmong(ticker, tickers) &&
  (strategy === null || strategy === judged.strategy.id) &&
  (timeframe === null || timeframe === judged.timeframe);

/** Which way a score went through a level: it reached or passed it coming from the other side. */
function findCrossing({ level }: ScoreCondition, from: number, to: number): Exclude<Direction, 'either'> | null {
  if (from < level && to >= level) return 'up';
  return from > level && to <= level ? 'down' : null;
}

/** What a rule has to tell of a new judgement; null when that is nothing. */
export function matchRule(rule: AlertRule, replaced: Replacement): object | null {
  const { previous, current } = replaced;
  if (previous === null || !isInScope(rule, replaced)) return null;
  switch (rule.type) {
    case 'verdict_changed': {
      const { from, to } = rule.condition;
      const isChange = previous.verdict !== current.verdict;
      return isChange && isAmong(previous.verdict, from) && isAmong(current.verdict, to) ? {} : null;
    }
    case 'score_crosses': {
      // Without a judgement the score is 0, which says nothing.
      if (previous.verdict === NO_JUDGEMENT || current.verdict === NO_JUDGEMENT) return null;
      const direction = findCrossing(rule.condition, previous.score, current.score);
      const isWanted = direction !== null && ['either', direction].includes(rule.condition.direction);
      return isWanted ? { level: rule.condition.level, direction } : null;
    }
    // These are about runs of screens.
    case 'screen_entered':
    case 'screen_left':
      return null;
  }
}

/** The `data` of the event. */
export function describeMatch(rule: AlertRule, replaced: Replacement, match: object): object {
  const { ticker, strategy, timeframe, tradingDate, jobId, previous, current } = replaced;
  return {
    rule: { id: rule.id, name: rule.name },
    ...{ ticker, strategy, timeframe, tradingDate, from: previous, to: current, jobId, ...match },
  };
}
