import { type DynamicModule, Module } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { AnalysisModule } from './analysis/analysis.module.js';
import { ScreensModule } from './analysis/screens/screens.module.js';
import { AuthModule } from './auth/auth.module.js';
import { VerdictOutcomesModule } from './backtests/outcomes/verdict-outcomes.module.js';
import { BacktestsModule } from './backtests/backtests.module.js';
import { ENTITIES } from './entities.js';
import { HealthModule } from './health/health.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MarketModule } from './market/market.module.js';
import { MIGRATIONS } from './migrations/catalog.js';
import { ClockModule } from './platform/clock/clock.module.js';
import type { AppConfig } from './platform/config/app-config.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { DatabaseAccess } from './platform/database/data-source.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { IdempotencyModule } from './platform/http/idempotency/idempotency.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { QuotaModule } from './platform/quota/quota.module.js';
import { ExportsModule } from './reports/exports/exports.module.js';
import { SecretsModule } from './platform/secrets/secrets.module.js';
import { ShutdownModule } from './platform/shutdown/shutdown.module.js';
import { ChartsModule } from './reports/charts/charts.module.js';
import { HtmlReportsModule } from './reports/html/html-reports.module.js';
import { WatchlistModule } from './watchlist/watchlist.module.js';

/** `server` owns a SQLite file and logs to standard output; `tool` runs beside a server and keeps that free. */
export type Role = DatabaseAccess;

/** The whole application: the technical floor first, then the features, lowest layer first. */
@Module({})
export class AppModule {
  static forRoot(config: AppConfig, role: Role = 'server'): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        ClockModule,
        LoggingModule.forRoot(role === 'tool' ? { destination: process.stderr } : {}),
        ShutdownModule,
        DatabaseModule.forRoot({ entities: ENTITIES, migrations: MIGRATIONS[config.database.dialect], access: role }),
        SecretsModule,
        HttpModule,
        IdempotencyModule,
        MetricsModule,
        QuotaModule,
        AuthModule,
        JobsModule,
        MarketModule,
        AnalysisModule,
        ScreensModule,
        ExportsModule,
        ChartsModule,
        HtmlReportsModule,
        VerdictOutcomesModule,
        WatchlistModule,
        BacktestsModule,
        AlertsModule,
        HealthModule,
      ],
    };
  }
}
