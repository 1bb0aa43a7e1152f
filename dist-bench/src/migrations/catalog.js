"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MIGRATIONS = void 0;
const _1763900000001_create_platform_setting_migration_js_1 = require("./common/1763900000001-create-platform-setting.migration.js");
const _1763900000002_create_owner_and_api_key_migration_js_1 = require("./common/1763900000002-create-owner-and-api-key.migration.js");
const _1763900000003_create_symbol_and_price_series_migration_js_1 = require("./common/1763900000003-create-symbol-and-price-series.migration.js");
const _1763900000004_create_analysis_migration_js_1 = require("./common/1763900000004-create-analysis.migration.js");
const _1763900000005_store_series_uncompressed_migration_js_1 = require("./postgres/1763900000005-store-series-uncompressed.migration.js");
const _1763900000005_store_series_uncompressed_migration_js_2 = require("./sqlite/1763900000005-store-series-uncompressed.migration.js");
/**
 * Every migration in order, for each database: the same numbers and names in both. What has been released is never
 * changed.
 */
exports.MIGRATIONS = {
    postgres: [
        _1763900000001_create_platform_setting_migration_js_1.CreatePlatformSetting1763900000001,
        _1763900000002_create_owner_and_api_key_migration_js_1.CreateOwnerAndApiKey1763900000002,
        _1763900000003_create_symbol_and_price_series_migration_js_1.CreateSymbolAndPriceSeries1763900000003,
        _1763900000004_create_analysis_migration_js_1.CreateAnalysis1763900000004,
        _1763900000005_store_series_uncompressed_migration_js_1.StoreSeriesUncompressed1763900000005,
    ],
    sqlite: [
        _1763900000001_create_platform_setting_migration_js_1.CreatePlatformSetting1763900000001,
        _1763900000002_create_owner_and_api_key_migration_js_1.CreateOwnerAndApiKey1763900000002,
        _1763900000003_create_symbol_and_price_series_migration_js_1.CreateSymbolAndPriceSeries1763900000003,
        _1763900000004_create_analysis_migration_js_1.CreateAnalysis1763900000004,
        _1763900000005_store_series_uncompressed_migration_js_2.StoreSeriesUncompressed1763900000005,
    ],
};
