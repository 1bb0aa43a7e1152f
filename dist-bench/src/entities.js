"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTITIES = void 0;
const analysis_entity_js_1 = require("./analysis/analysis.entity.js");
const latest_analysis_entity_js_1 = require("./analysis/latest-analysis.entity.js");
const api_key_entity_js_1 = require("./auth/api-key.entity.js");
const owner_entity_js_1 = require("./auth/owner.entity.js");
const price_series_entity_js_1 = require("./market/price-series.entity.js");
const symbol_entity_js_1 = require("./market/symbols/symbol.entity.js");
const setting_entity_js_1 = require("./platform/database/setting.entity.js");
/** Every table of the product. */
exports.ENTITIES = [
    setting_entity_js_1.SettingEntity,
    owner_entity_js_1.OwnerEntity,
    api_key_entity_js_1.ApiKeyEntity,
    symbol_entity_js_1.SymbolEntity,
    price_series_entity_js_1.PriceSeriesEntity,
    analysis_entity_js_1.AnalysisEntity,
    latest_analysis_entity_js_1.LatestAnalysisEntity,
];
