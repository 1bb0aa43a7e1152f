import { AlertRuleEntity } from './alerts/rules/alert-rule.entity.js';
import { ScheduleRunEntity } from './alerts/schedules/schedule-run.entity.js';
import { ScheduleEntity } from './alerts/schedules/schedule.entity.js';
import { DeliveryEntity } from './alerts/webhooks/delivery.entity.js';
import { WebhookEntity } from './alerts/webhooks/webhook.entity.js';
import { AnalysisEntity } from './analysis/analysis.entity.js';
import { VerdictChangeEntity } from './analysis/changes/verdict-change.entity.js';
import { ExpiredAnalysisEntity } from './analysis/expired-analysis.entity.js';
import { LatestAnalysisEntity } from './analysis/latest-analysis.entity.js';
import { SavedScreenEntity } from './analysis/screens/saved-screen.entity.js';
import { ScreenMemberEntity } from './analysis/screens/screen-member.entity.js';
import { ScreenRunEntity } from './analysis/screens/screen-run.entity.js';
import { StrategyVersionEntity } from './analysis/strategy-version.entity.js';
import { StrategyEntity } from './analysis/strategy.entity.js';
import { ApiKeyEventEntity } from './auth/api-key-event.entity.js';
import { ApiKeyEntity } from './auth/api-key.entity.js';
import { OwnerEntity } from './auth/owner.entity.js';
import { VerdictHistoryEntity } from './backtests/outcomes/verdict-history.entity.js';
import { BacktestResultEntity } from './backtests/backtest-result.entity.js';
import { JobItemEntity } from './jobs/job-item.entity.js';
import { JobEntity } from './jobs/job.entity.js';
import { PriceSeriesEntity } from './market/price-series.entity.js';
import { ProviderBudgetEntity } from './market/provider-budget.entity.js';
import { SymbolEntity } from './market/symbols/symbol.entity.js';
import { SettingEntity } from './platform/database/setting.entity.js';
import { TickerUsageEntity } from './platform/quota/ticker-usage.entity.js';
import { IdempotencyRecordEntity } from './platform/http/idempotency/idempotency-record.entity.js';
import { WatchlistItemEntity } from './watchlist/watchlist-item.entity.js';
import { WatchlistEntity } from './watchlist/watchlist.entity.js';

/** Every table of the product. */
export const ENTITIES = [
  SettingEntity,
  OwnerEntity,
  ApiKeyEntity,
  ApiKeyEventEntity,
  SymbolEntity,
  PriceSeriesEntity,
  ProviderBudgetEntity,
  AnalysisEntity,
  LatestAnalysisEntity,
  ExpiredAnalysisEntity,
  VerdictChangeEntity,
  StrategyEntity,
  StrategyVersionEntity,
  VerdictHistoryEntity,
  JobEntity,
  JobItemEntity,
  BacktestResultEntity,
  IdempotencyRecordEntity,
  TickerUsageEntity,
  WatchlistEntity,
  WatchlistItemEntity,
  SavedScreenEntity,
  ScreenRunEntity,
  ScreenMemberEntity,
  WebhookEntity,
  DeliveryEntity,
  ScheduleEntity,
  ScheduleRunEntity,
  AlertRuleEntity,
];
