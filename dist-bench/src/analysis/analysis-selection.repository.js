"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SUMMARY_COLUMNS = void 0;
exports.toSummary = toSummary;
exports.toSummaryColumns = toSummaryColumns;
exports.applyFilter = applyFilter;
exports.applyPage = applyPage;
const analysis_keyset_js_1 = require("./analysis-keyset.js");
exports.SUMMARY_COLUMNS = [
    'ticker',
    'timeframe',
    'strategyId',
    'strategyVersion',
    'asOf',
    'tradingDate',
    'provenance',
    'stale',
    'bars',
    'close',
    'score',
    'conviction',
    'coverage',
    'verdict',
    'action',
    'jobId',
    'createdAt',
];
/** The summary in a row; verdict and action are held to their values by CHECKs. */
function toSummary(id, row) {
    return {
        id,
        ticker: row.ticker,
        timeframe: row.timeframe,
        strategy: { id: row.strategyId, version: row.strategyVersion },
        asOf: row.asOf,
        tradingDate: row.tradingDate,
        provenance: row.provenance,
        stale: row.stale,
        bars: row.bars,
        close: row.close,
        score: row.score,
        conviction: row.conviction,
        coverage: row.coverage,
        verdict: row.verdict,
        action: row.action,
        jobId: row.jobId,
        createdAt: row.createdAt,
    };
}
/** The columns of a summary for an insert. */
function toSummaryColumns(summary) {
    const { ticker, timeframe, strategy, asOf, tradingDate, provenance, stale, bars, close } = summary;
    const { score, conviction, coverage, verdict, action, jobId, createdAt } = summary;
    return {
        ticker,
        timeframe,
        strategyId: strategy.id,
        strategyVersion: strategy.version,
        asOf,
        tradingDate,
        provenance,
        stale,
        bars,
        close,
        score,
        conviction,
        coverage,
        verdict,
        action,
        jobId,
        createdAt,
    };
}
const CONDITIONS = {
    ticker: 'a.ticker = :ticker',
    strategy: 'a.strategyId = :strategy',
    timeframe: 'a.timeframe = :timeframe',
    verdict: 'a.verdict = :verdict',
    minScore: 'a.score >= :minScore',
    jobId: 'a.jobId = :jobId',
    from: 'a.tradingDate >= :from',
    to: 'a.tradingDate <= :to',
};
/** Restricts a query over the alias `a` to one owner and a filter. */
function applyFilter(query, ownerId, filter) {
    query.where('a.ownerId = :ownerId', { ownerId });
    for (const [name, condition] of Object.entries(CONDITIONS)) {
        const value = filter[name];
        if (value !== undefined)
            query.andWhere(condition, { [name]: value });
    }
    return query;
}
/** Orders a query over the alias `a` and takes one page; `idColumn` breaks ties. */
function applyPage(query, idColumn, { sort, after, limit }) {
    const terms = [...sort.map(toTerm), { column: idColumn, direction: sort.at(-1)?.direction ?? 'DESC' }];
    for (const { column, direction } of terms)
        query.addOrderBy(column, direction);
    if (after !== null) {
        const named = terms.map((term, index) => ({ ...term, parameter: `after${index}` }));
        const values = named.map(({ column, parameter }, index) => [parameter, toValue(column, after[index])]);
        query.andWhere(`(${(0, analysis_keyset_js_1.computeKeysetCondition)(named)})`, Object.fromEntries(values));
    }
    return query.limit(limit);
}
function toTerm({ field, direction }) {
    return { column: `a.${field}`, direction };
}
/** Cursors carry instants as text; the database wants them as instants. */
function toValue(column, value) {
    return column === 'a.createdAt' && typeof value === 'string' ? new Date(value) : value;
}
