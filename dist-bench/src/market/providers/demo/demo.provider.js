"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DemoProvider = void 0;
const trading_date_js_1 = require("../../bars/trading-date.js");
const exchange_js_1 = require("../../symbols/exchange.js");
const ticker_js_1 = require("../../symbols/ticker.js");
const market_data_provider_js_1 = require("../market-data-provider.js");
const demo_companies_js_1 = require("./demo-companies.js");
const demo_walk_js_1 = require("./demo-walk.js");
/**
 * The invented market that works without a network: the same bars on every machine. A session is over when its UTC day
 * is, so the last bar is always of an earlier day than today and never unfinished.
 */
class DemoProvider {
    constructor(clock) {
        this.clock = clock;
        this.name = 'demo';
    }
    canHandle(ticker) {
        return (0, ticker_js_1.isDemoTicker)(ticker);
    }
    async fetchDaily(ticker, from, to, signal) {
        signal.throwIfAborted();
        const company = (0, demo_companies_js_1.findDemoCompany)(ticker);
        if (company === null) {
            const known = demo_companies_js_1.DEMO_COMPANIES.slice(0, 3).map((candidate) => candidate.ticker);
            const detail = `The demo market has no ${ticker}; it has ${known.join(', ')} and ${demo_companies_js_1.DEMO_COMPANIES.length - known.length} more (GET /v1/symbols?exchange=DEMO).`;
            throw new market_data_provider_js_1.ProviderFailure(this.name, 'not-found', detail);
        }
        const { timezone, currency, code } = (0, exchange_js_1.exchangeOfTicker)(ticker);
        const lastFinished = (0, trading_date_js_1.dateOfDay)((0, trading_date_js_1.localTime)(this.clock.now(), timezone).day - 1);
        return {
            ticker,
            currency,
            exchangeTimezone: timezone,
            exchange: code,
            name: company.name,
            bars: (0, demo_walk_js_1.walkDemoBars)(company, from, to < lastFinished ? to : lastFinished),
            unfinished: false,
            emptyRows: 0,
        };
    }
    async search(query, signal) {
        signal.throwIfAborted();
        const wanted = query.trim().toLowerCase();
        const matches = ({ ticker, name }) => `${ticker} ${name}`.toLowerCase().includes(wanted);
        return demo_companies_js_1.DEMO_COMPANIES.filter(matches).map(({ ticker, name }) => {
            const { code, currency } = (0, exchange_js_1.exchangeOfTicker)(ticker);
            return { ticker, name, exchange: code, currency };
        });
    }
}
exports.DemoProvider = DemoProvider;
