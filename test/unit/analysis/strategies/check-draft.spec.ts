import { BALANCED } from '../../../../src/analysis/strategies/balanced.js';
import { BUILT_IN_STRATEGIES } from '../../../../src/analysis/strategies/catalog.js';
import { checkDraft } from '../../../../src/analysis/strategies/check-draft.js';
import { orderDefinition, toDefinition, toStrategy } from '../../../../src/analysis/strategies/definition.js';
import { TREND_FOLLOWING } from '../../../../src/analysis/strategies/trend-following.js';
import type { Strategy } from '../../../../src/analysis/strategies/strategy.js';

const contextOf = (base: Strategy, id: string | null = null) => ({
  base: { id: base.id, definition: toDefinition(base, base.id) },
  id,
});

const check = (draft: unknown, base: Strategy = BALANCED) => checkDraft(draft, contextOf(base));

/** What is wrong with a draft, as `pointer code`. */
function faultsOf(draft: object): string[] {
  const checked = check({ id: 'mine', name: 'Mine', ...draft });
  return checked.ok ? [] : checked.failures.map(({ pointer, code }) => `${pointer} ${code}`);
}

const ruleOf = (where: unknown) => ({ entryRules: [{ name: 'rule', where }] });

describe('a draft', () => {
  test.each(BUILT_IN_STRATEGIES)('that says nothing is $id, on which it is based', (base) => {
    const checked = check({ id: 'mine', name: base.name, summary: base.summary }, base);
    if (!checked.ok) throw new Error('it is refused');
    const made = toStrategy({ id: base.id, version: base.version }, checked.definition);
    expect(made).toEqual({ ...base, description: [] });
  });

  test('is filled in value by value, and its rules take the place of the checks', () => {
    const draft = {
      ...{ id: 'mine', name: ' Mine\u00e9 ' },
      indicatorWeights: { rsi: 0 },
      parameters: { adx: { period: 10 } },
      thresholds: { buyScore: 0.5 },
      riskProfile: { target: { kind: 'percent', value: 4 } },
      entryRules: [],
    };
    const checked = check(draft, TREND_FOLLOWING);
    expect(checked).toMatchObject({
      ok: true,
      id: 'mine',
      definition: {
        name: 'Min\u00e9'.replace('Min', 'Mine'),
        basedOn: 'trend-following',
        indicatorWeights: { ...TREND_FOLLOWING.indicatorWeights, rsi: 0 },
        parameters: { adx: { threshold: 25, period: 10 }, ema_crossover: { fast: 9, slow: 21 } },
        thresholds: { ...TREND_FOLLOWING.thresholds, buyScore: 0.5 },
        riskProfile: { ...TREND_FOLLOWING.riskProfile, target: { kind: 'percent', percent: 4 } },
        entryChecks: [],
      },
    });
  });

  test.each([null, [], 'text', 7, true])('cannot be %j', (draft) => {
    expect(check(draft)).toMatchObject({ ok: false, failures: [{ pointer: '', code: 'invalid_type' }, {}, {}] });
  });

  test.each<[object, string[]]>([
    [{ id: 'Mine' }, ['/id invalid_format']],
    [{ id: '-mine' }, ['/id invalid_format']],
    [{ id: 'm'.repeat(65) }, ['/id invalid_length']],
    [{ name: '  ' }, ['/name invalid_length']],
    [{ name: 'a\u0007' }, ['/name invalid_format']],
    [{ summary: null }, ['/summary invalid_type']],
    [{ description: 'x'.repeat(4001) }, ['/description invalid_length']],
    [{ 'a/b~c': 1 }, ['/a~1b~0c unknown_field']],
    [{ indicatorWeights: [] }, ['/indicatorWeights invalid_type']],
    [
      { indicatorWeights: { rsi: 101, macd: NaN } },
      ['/indicatorWeights/rsi out_of_range', '/indicatorWeights/macd invalid_type'],
    ],
    [{ indicatorWeights: { ema: 1 } }, ['/indicatorWeights/ema not_a_voting_indicator']],
    [{ indicatorWeights: { __proto__x: 1 } }, ['/indicatorWeights/__proto__x unknown_indicator']],
    [{ categoryWeights: { momentum: 0, trend: 0, volume: 0, volatility: 0 } }, ['/indicatorWeights out_of_range']],
    [
      { parameters: { rsi: { period: 1.5 }, sma: 5 } },
      ['/parameters/rsi/period invalid_parameter', '/parameters/sma invalid_type'],
    ],
    [{ parameters: { ema_crossover: { fast: 300 } } }, ['/parameters/ema_crossover/fast invalid_parameter']],
    [{ thresholds: { buyScore: 0 } }, ['/thresholds/buyScore out_of_range']],
    [{ thresholds: { strongConviction: 0.05 } }, ['/thresholds/buyConviction conflict']],
    [{ riskProfile: { baseStopPercent: 4 } }, ['/riskProfile/baseStopPercent conflict']],
    [
      { riskProfile: { maxBars: 0, coolDownBars: 0.5 } },
      ['/riskProfile/maxBars out_of_range', '/riskProfile/coolDownBars out_of_range'],
    ],
    [{ riskProfile: { target: { kind: 'percent' } } }, ['/riskProfile/target/value required']],
    [{ riskProfile: { target: { kind: 'stop_multiple', value: 51 } } }, ['/riskProfile/target/value out_of_range']],
    [{ riskProfile: { target: 4 } }, ['/riskProfile/target invalid_type', '/riskProfile/target/kind not_allowed']],
    [{ entryRules: {} }, ['/entryRules invalid_type']],
    [{ entryRules: [7] }, ['/entryRules/0 invalid_type']],
    [{ entryRules: [{}] }, ['/entryRules/0/name required', '/entryRules/0/where required']],
    [ruleOf(7), ['/entryRules/0/where invalid_type']],
    [ruleOf(''), ['/entryRules/0/where filter_syntax']],
    [ruleOf('close'), ['/entryRules/0/where filter_type']],
    [ruleOf('score > 0.5'), ['/entryRules/0/where filter_unknown_name']],
  ])('with %j is refused', (draft, faults) => {
    expect(faultsOf(draft)).toEqual(faults);
  });

  test('has at most 20 rules, of different names', () => {
    const rules = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}`, where: 'close > 1' }));
    expect(faultsOf({ entryRules: rules(20) })).toEqual([]);
    expect(faultsOf({ entryRules: rules(21) })).toEqual(['/entryRules invalid_length']);
    expect(faultsOf({ entryRules: [...rules(2), ...rules(1)] })).toEqual(['/entryRules/2/name duplicate']);
  });

  test('tells what is known instead of an indicator of nothing', () => {
    const checked = check({ id: 'mine', name: 'Mine', parameters: { rsy: { period: 2 } } });
    expect(checked).toMatchObject({
      failures: [{ kind: 'unknown_indicator', didYouMean: 'rsi', known: expect.arrayContaining(['rsi', 'keltner']) }],
    });
  });

  test('of a strategy that is there keeps its id', () => {
    const context = contextOf(BALANCED, 'mine');
    expect(checkDraft({ name: 'Mine' }, context)).toMatchObject({ ok: true, id: 'mine' });
    expect(checkDraft({ id: 'mine', name: 'Mine' }, context)).toMatchObject({ ok: true, id: 'mine' });
    expect(checkDraft({ id: 'other', name: 'Mine' }, context)).toMatchObject({
      failures: [{ pointer: '/id', code: 'not_allowed' }],
    });
  });
});

describe('a definition', () => {
  test('means the same after a database that sorts keys as it likes', () => {
    const checked = check({
      ...{ id: 'mine', name: 'Mine', entryRules: [{ name: 'up', where: 'close > open' }] },
      indicatorWeights: { supertrend: 2, rsi: 3 },
      parameters: { supertrend: { multiplier: 2, period: 7 }, adx: { period: 9 } },
    });
    if (!checked.ok) throw new Error('it is refused');
    const reverse = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, member]) => [name, reverse(member)]),
          );
    const kept = reverse(JSON.parse(JSON.stringify(checked.definition))) as typeof checked.definition;
    const [before, after] = [orderDefinition(checked.definition), orderDefinition(kept)];
    const textOf = ({ indicatorWeights, categoryWeights, parameters, thresholds, riskProfile }: typeof before) =>
      JSON.stringify([indicatorWeights, categoryWeights, parameters, thresholds, { ...riskProfile, target: null }]);
    expect(after).toEqual(before);
    expect(textOf(after)).toBe(textOf(before));
    const reference = { id: 'mine', version: 4 };
    expect(toStrategy(reference, after)).toEqual(toStrategy(reference, before));
    expect(toStrategy(reference, after).entryChecks).toMatchObject([
      { kind: 'filter', condition: { kind: 'compare' } },
    ]);
  });

  test('with a rule that is no filter any more is a defect, not a strategy without it', () => {
    const entryChecks = [{ kind: 'filter', name: 'old', where: 'former_indicator > 1' }] as const;
    const definition = { ...toDefinition(BALANCED, 'balanced'), entryChecks };
    expect(() => toStrategy({ id: 'mine', version: 1 }, definition)).toThrow('"former_indicator > 1" is no filter');
  });
});
