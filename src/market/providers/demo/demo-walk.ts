import type { Bar } from '../../bars/series.js';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../bars/trading-date.js';
import type { DemoCompany } from './demo-companies.js';
import { bell, seedOf, uniform } from './demo-randomness.js';
import { REGIMES, type Phase, type Regime } from './demo-regimes.js';

const SATURDAY = 6;
/** Another number is another market: every bar of it changes. */
const EDITION = 65;
/** No session moves the price by more than this fraction. */
const MAX_RETURN = 0.18;
/** How fast the fair price returns to the base price in the long run, as a fraction a session. */
const LONG_RUN_PULL = 0.0005;
const LISTING_DAY_VOLUME = 3;

/** One channel number for each draw of a session; a bell takes four. */
const CHANNEL = {
  noise: 0,
  open: 4,
  gap: 8,
  gapSign: 9,
  high: 10,
  low: 11,
  volume: 12,
  silent: 13,
  length: 14,
} as const;

/** What happened in a session; a bar is made of it only when one is wanted. */
interface Session {
  readonly number: number;
  readonly open: number;
  readonly close: number;
  readonly move: number;
  /** Null when nobody traded. */
  readonly phase: Phase | null;
}

/** Where a walk stands after a session. */
interface WalkState {
  price: number;
  fairPrice: number;
  phaseIndex: number;
  sessionsLeft: number;
}

const clampTo = (value: number, limit: number): number => Math.min(Math.max(value, -limit), limit);

function phaseOf(regime: Regime, index: number): Phase {
  return regime.phases[index % regime.phases.length] ?? regime.phases[0];
}

function lengthOf(regime: Regime, index: number, seed: number): number {
  return Math.round(phaseOf(regime, index).sessions * (0.75 + 0.5 * uniform(seed, index, CHANNEL.length)));
}

/** Shares of one regime start at different points of it, so that they never move in step. */
function startOf(company: DemoCompany, regime: Regime, seed: number): WalkState {
  const isRecent = company.regime === 'recent';
  const phaseIndex = isRecent ? 0 : Math.floor(uniform(seed, 0, CHANNEL.length) * regime.phases.length);
  const length = lengthOf(regime, phaseIndex, seed);
  const sessionsLeft = isRecent ? length : 1 + Math.floor(uniform(seed, 1, CHANNEL.length) * length);
  return { price: company.basePrice, fairPrice: company.basePrice, phaseIndex, sessionsLeft };
}

function overnightMove(regime: Regime, phase: Phase, seed: number, session: number): number {
  const usual = 0.3 * phase.volatility * bell(seed, session, CHANNEL.open);
  if (uniform(seed, session, CHANNEL.gap) >= regime.gapChance) return usual;
  const direction = uniform(seed, session, CHANNEL.gapSign) < 0.5 ? -1 : 1;
  return usual + direction * regime.gapSize;
}

/** A price that a rounded bar may hold: the tick of a bar follows from its close. */
function rounderOf(close: number): (price: number) => number {
  const perUnit = close < 1 ? 10_000 : 100;
  return (price) => Math.max(Math.round(price * perUnit), 1) / perUnit;
}

class Walk {
  private readonly regime: Regime;
  private readonly seed: number;
  private readonly state: WalkState;
  private next = 0;

  constructor(private readonly company: DemoCompany) {
    this.regime = REGIMES[company.regime];
    this.seed = seedOf(`${company.ticker} ${EDITION}`);
    this.state = startOf(company, this.regime, this.seed);
  }

  /** Walks one session on; null while the share is suspended. */
  step(): Session | null {
    const number = this.next++;
    return this.isSuspended(number) ? null : this.trade(number);
  }

  barOf(session: Session, day: number): Bar {
    const { seed } = this;
    const reach = 0.6 * (session.phase?.volatility ?? 0);
    const high = Math.max(session.open, session.close) * (1 + reach * uniform(seed, session.number, CHANNEL.high));
    const low = Math.min(session.open, session.close) * (1 - reach * uniform(seed, session.number, CHANNEL.low));
    const round = rounderOf(session.close);
    const close = round(session.close);
    return {
      tradingDate: dateOfDay(day),
      open: round(session.open),
      high: round(high),
      low: round(low),
      close,
      volume: this.volumeOf(session),
      adjustedClose: close,
    };
  }

  private isSuspended(number: number): boolean {
    if (this.regime.suspension === null) return false;
    const [span, suspended] = this.regime.suspension;
    return (number + (this.seed % span)) % span >= span - suspended;
  }

  private trade(number: number): Session {
    const { regime, seed, state } = this;
    const before = state.price;
    if (uniform(seed, number, CHANNEL.silent) < regime.silentChance) {
      return { number, open: before, close: before, move: 0, phase: null };
    }
    const phase = phaseOf(regime, state.phaseIndex);
    this.moveFairPrice(phase);
    const open = before * (1 + overnightMove(regime, phase, seed, number));
    const wanted = open + (state.fairPrice - open) * regime.pull;
    const drift = (wanted - before) / before + phase.drift;
    const move = clampTo(drift + phase.volatility * bell(seed, number, CHANNEL.noise), MAX_RETURN);
    state.price = before * (1 + move);
    return { number, open, close: state.price, move, phase };
  }

  private moveFairPrice(phase: Phase): void {
    const { regime, seed, state, company } = this;
    const homeward = LONG_RUN_PULL * (1 - state.fairPrice / company.basePrice);
    state.fairPrice *= 1 + phase.drift + homeward;
    state.sessionsLeft--;
    if (state.sessionsLeft > 0) return;
    state.phaseIndex++;
    state.sessionsLeft = lengthOf(regime, state.phaseIndex, seed);
  }

  private volumeOf({ number, phase, move }: Session): number {
    if (phase === null) return 0;
    const calm = 0.55 + 0.9 * uniform(this.seed, number, CHANNEL.volume);
    const excitement = 1 + Math.min(Math.abs(move) / phase.volatility, 6) * 0.35;
    const listing = number === 0 ? LISTING_DAY_VOLUME : 1;
    return Math.round(this.company.baseVolume * phase.volume * calm * excitement * listing);
  }
}

/**
 * Bars of a demo company between two dates, both included, oldest first. The walk always begins at the listing, so a
 * bar depends on (ticker, date) alone.
 */
export function walkDemoBars(company: DemoCompany, from: string, to: string): readonly Bar[] {
  const walk = new Walk(company);
  const [fromDay, toDay] = [dayOfDate(from), dayOfDate(to)];
  const bars: Bar[] = [];
  for (let day = dayOfDate(company.listedOn); day <= toDay; day++) {
    if (weekdayOfDay(day) >= SATURDAY) continue;
    const session = walk.step();
    if (session && day >= fromDay) bars.push(walk.barOf(session, day));
  }
  return bars;
}
