"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AnalysisModule = void 0;
const common_1 = require("@nestjs/common");
const market_module_js_1 = require("../market/market.module.js");
const analyses_controller_js_1 = require("./analyses.controller.js");
const analysis_history_service_js_1 = require("./analysis-history.service.js");
const analysis_store_service_js_1 = require("./analysis-store.service.js");
const analysis_repository_js_1 = require("./analysis.repository.js");
const analysis_service_js_1 = require("./analysis.service.js");
const demo_run_claim_service_js_1 = require("./demo-run-claim.service.js");
const demo_run_service_js_1 = require("./demo-run.service.js");
const indicator_series_service_js_1 = require("./indicator-series.service.js");
const indicators_controller_js_1 = require("./indicators.controller.js");
const latest_analysis_repository_js_1 = require("./latest-analysis.repository.js");
const recompute_service_js_1 = require("./recompute.service.js");
const strategies_controller_js_1 = require("./strategies.controller.js");
const strategies_service_js_1 = require("./strategies.service.js");
const ticker_analyses_controller_js_1 = require("./ticker-analyses.controller.js");
const ticker_indicators_controller_js_1 = require("./ticker-indicators.controller.js");
/** From prices to explained verdicts: made, stored, read, explained. */
let AnalysisModule = class AnalysisModule {
};
exports.AnalysisModule = AnalysisModule;
exports.AnalysisModule = AnalysisModule = __decorate([
    (0, common_1.Module)({
        imports: [market_module_js_1.MarketModule],
        controllers: [
            analyses_controller_js_1.AnalysesController,
            ticker_analyses_controller_js_1.TickerAnalysesController,
            indicators_controller_js_1.IndicatorsController,
            ticker_indicators_controller_js_1.TickerIndicatorsController,
            strategies_controller_js_1.StrategiesController,
        ],
        providers: [
            analysis_repository_js_1.AnalysisRepository,
            latest_analysis_repository_js_1.LatestAnalysisRepository,
            analysis_store_service_js_1.AnalysisStore,
            analysis_service_js_1.AnalysisService,
            analysis_history_service_js_1.AnalysisHistoryService,
            recompute_service_js_1.RecomputeService,
            strategies_service_js_1.StrategiesService,
            indicator_series_service_js_1.IndicatorSeriesService,
            demo_run_claim_service_js_1.DemoRunClaim,
            demo_run_service_js_1.DemoRunService,
        ],
        exports: [analysis_service_js_1.AnalysisService, analysis_history_service_js_1.AnalysisHistoryService, strategies_service_js_1.StrategiesService, demo_run_service_js_1.DemoRunService],
    })
], AnalysisModule);
