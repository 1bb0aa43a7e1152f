"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.MarketModule = void 0;
const common_1 = require("@nestjs/common");
const bar_files_service_js_1 = require("./bar-files.service.js");
const bars_controller_js_1 = require("./bars.controller.js");
const market_data_service_js_1 = require("./market-data.service.js");
const price_series_repository_js_1 = require("./price-series.repository.js");
const provider_chain_js_1 = require("./provider-chain.js");
const providers_provider_js_1 = require("./providers.provider.js");
const series_refresh_service_js_1 = require("./series-refresh.service.js");
const symbol_repository_js_1 = require("./symbols/symbol.repository.js");
const symbols_controller_js_1 = require("./symbols/symbols.controller.js");
const symbols_service_js_1 = require("./symbols/symbols.service.js");
const uploads_service_js_1 = require("./uploads.service.js");
/** Prices and symbols. */
let MarketModule = class MarketModule {
};
exports.MarketModule = MarketModule;
exports.MarketModule = MarketModule = __decorate([
    (0, common_1.Module)({
        controllers: [bars_controller_js_1.BarsController, symbols_controller_js_1.SymbolsController],
        providers: [
            providers_provider_js_1.providerChainProvider,
            price_series_repository_js_1.PriceSeriesRepository,
            symbol_repository_js_1.SymbolRepository,
            series_refresh_service_js_1.SeriesRefresh,
            market_data_service_js_1.MarketDataService,
            uploads_service_js_1.UploadsService,
            bar_files_service_js_1.BarFilesService,
            symbols_service_js_1.SymbolsService,
        ],
        exports: [provider_chain_js_1.ProviderChain, market_data_service_js_1.MarketDataService, bar_files_service_js_1.BarFilesService, symbols_service_js_1.SymbolsService],
    })
], MarketModule);
