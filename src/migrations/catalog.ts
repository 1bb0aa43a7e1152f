import { CreatePlatformSetting1763900000001 } from './every-database/1763900000001-create-platform-setting.migration.js';
import { CreateOwnerAndApiKey1763900000002 } from './every-database/1763900000002-create-owner-and-api-key.migration.js';
import { CreateSymbolAndPriceSeries1763900000003 } from './every-database/1763900000003-create-symbol-and-price-series.migration.js';
import { CreateAnalysis1763900000004 } from './every-database/1763900000004-create-analysis.migration.js';
import { CreateJob1763900000006 } from './every-database/1763900000006-create-job.migration.js';
import { CreateIdempotencyRecord1763900000007 } from './every-database/1763900000007-create-idempotency-record.migration.js';
import { CreateProviderBudget1763900000008 } from './every-database/1763900000008-create-provider-budget.migration.js';
import { CreateExpiredAnalysis1763900000009 } from './every-database/1763900000009-create-expired-analysis.migration.js';
import { CreateApiKeyEvent1763900000010 } from './every-database/1763900000010-create-api-key-event.migration.js';
import { CreateWatchlist1763900000011 } from './every-database/1763900000011-create-watchlist.migration.js';
import { CreateStrategy1763900000014 } from './every-database/1763900000014-create-strategy.migration.js';
import { CreateVerdictHistory1763900000015 } from './every-database/1763900000015-create-verdict-history.migration.js';
import { CreateBacktestResult1763900000016 } from './every-database/1763900000016-create-backtest-result.migration.js';
import { CreateVerdictChange1763900000017 } from './every-database/1763900000017-create-verdict-change.migration.js';
import { CreateSavedScreen1763900000018 } from './every-database/1763900000018-create-saved-screen.migration.js';
import { CreateWebhook1763900000019 } from './every-database/1763900000019-create-webhook.migration.js';
import { CreateScheduleAndAlertRule1763900000020 } from './every-database/1763900000020-create-schedule-and-alert-rule.migration.js';
import { IndexAnalysisFilters1763900000021 } from './every-database/1763900000021-index-analysis-filters.migration.js';
import { CreateTickerUsage1763900000012 as SqliteCreateTickerUsage } from './every-database/1763900000012-create-ticker-usage.migration.js';
import { CreateTickerUsage1763900000012 as PostgresCreateTickerUsage } from './postgres/1763900000012-create-ticker-usage.migration.js';
import { StoreSeriesUncompressed1763900000005 as PostgresStoreSeriesUncompressed } from './postgres/1763900000005-store-series-uncompressed.migration.js';
import { OrderAndFoldSymbols1763900000013 as PostgresOrderAndFoldSymbols } from './postgres/1763900000013-order-and-fold-symbols.migration.js';
import { StoreSeriesUncompressed1763900000005 as SqliteStoreSeriesUncompressed } from './sqlite/1763900000005-store-series-uncompressed.migration.js';
import { OrderAndFoldSymbols1763900000013 as SqliteOrderAndFoldSymbols } from './sqlite/1763900000013-order-and-fold-symbols.migration.js';

/**
 * Every migration in order, for each database: the same numbers and names in both. What has been released is never
 * changed.
 */
export const MIGRATIONS = {
  postgres: [
    CreatePlatformSetting1763900000001,
    CreateOwnerAndApiKey1763900000002,
    CreateSymbolAndPriceSeries1763900000003,
    CreateAnalysis1763900000004,
    PostgresStoreSeriesUncompressed,
    CreateJob1763900000006,
    CreateIdempotencyRecord1763900000007,
    CreateProviderBudget1763900000008,
    CreateExpiredAnalysis1763900000009,
    CreateApiKeyEvent1763900000010,
    CreateWatchlist1763900000011,
    PostgresCreateTickerUsage,
    PostgresOrderAndFoldSymbols,
    CreateStrategy1763900000014,
    CreateVerdictHistory1763900000015,
    CreateBacktestResult1763900000016,
    CreateVerdictChange1763900000017,
    CreateSavedScreen1763900000018,
    CreateWebhook1763900000019,
    CreateScheduleAndAlertRule1763900000020,
    IndexAnalysisFilters1763900000021,
  ],
  sqlite: [
    CreatePlatformSetting1763900000001,
    CreateOwnerAndApiKey1763900000002,
    CreateSymbolAndPriceSeries1763900000003,
    CreateAnalysis1763900000004,
    SqliteStoreSeriesUncompressed,
    CreateJob1763900000006,
    CreateIdempotencyRecord1763900000007,
    CreateProviderBudget1763900000008,
    CreateExpiredAnalysis1763900000009,
    CreateApiKeyEvent1763900000010,
    CreateWatchlist1763900000011,
    SqliteCreateTickerUsage,
    SqliteOrderAndFoldSymbols,
    CreateStrategy1763900000014,
    CreateVerdictHistory1763900000015,
    CreateBacktestResult1763900000016,
    CreateVerdictChange1763900000017,
    CreateSavedScreen1763900000018,
    CreateWebhook1763900000019,
    CreateScheduleAndAlertRule1763900000020,
    IndexAnalysisFilters1763900000021,
  ],
} as const;
