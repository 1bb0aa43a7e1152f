"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecomputeService = void 0;
const common_1 = require("@nestjs/common");
const market_data_service_js_1 = require("../market/market-data.service.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const analyze_js_1 = require("./analyze.js");
const recompute_js_1 = require("./recompute.js");
const strategies_service_js_1 = require("./strategies.service.js");
/** Computes analyses again, to show that they follow from what is stored. */
let RecomputeService = class RecomputeService {
    constructor(market, strategies) {
        this.market = market;
        this.strategies = strategies;
    }
    /** Repeats an analysis on the stored bars up to its trading date. Asks no provider and stores nothing. */
    async recompute(analysis) {
        const { ownerId, ticker, timeframe, strategy: reference, provenance: source, tradingDate: through } = analysis;
        const strategy = this.strategies.findVersion(reference.id, reference.version);
        const input = await this.market.getStoredSeries({ ownerId, ticker, timeframe, source, through });
        if (strategy === null) {
            return conclude('not_available', `Version ${reference.version} of ${reference.id} is not there any more.`, input);
        }
        if (input === null) {
            return conclude('not_available', `No bars of ${ticker} from ${source} up to ${through} are stored any more.`, null);
        }
        return compare(analysis, input, strategy);
    }
};
exports.RecomputeService = RecomputeService;
exports.RecomputeService = RecomputeService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [market_data_service_js_1.MarketDataService,
        strategies_service_js_1.StrategiesService])
], RecomputeService);
function compare(analysis, input, strategy) {
    const result = repeat(analysis, input, strategy);
    if (result === null) {
        return conclude('input_changed', 'The bars stored now are too few to be analysed.', input);
    }
    const differences = (0, recompute_js_1.computeDifferences)(analysis, result);
    if (input.digest !== analysis.inputDigest) {
        const detail = `The bars stored now are not those of then; ${differences.length} values come out otherwise.`;
        return conclude('input_changed', detail, input, differences);
    }
    if (differences.length === 0)
        return conclude('identical', 'The same bars give the same result.', input);
    const detail = `The same bars give another result: ${differences.length} values differ. ${describeEngines(analysis)}`;
    return conclude('different', detail, input, differences);
}
/** Null when what is stored now cannot be analysed. */
function repeat({ ticker, settings }, { series }, strategy) {
    try {
        return (0, analyze_js_1.analyze)({ ticker, series, strategy, settings });
    }
    catch (error) {
        if (error instanceof domain_error_js_1.DomainError && error.code === 'INSUFFICIENT_HISTORY')
            return null;
        throw error;
    }
}
const describeEngines = ({ engineVersion }) => engineVersion === analyze_js_1.ENGINE_VERSION
    ? `Both were made by engine ${analyze_js_1.ENGINE_VERSION}, so this is a defect.`
    : `It was made by engine ${engineVersion}, this is engine ${analyze_js_1.ENGINE_VERSION}.`;
function conclude(outcome, detail, input, differences = []) {
    return { outcome, detail, engineVersion: analyze_js_1.ENGINE_VERSION, inputDigest: input?.digest ?? null, differences };
}
