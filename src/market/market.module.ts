import { Module } from '@nestjs/common';
import { BarFilesService } from './bar-files.service.js';
import { BarsController } from './bars.controller.js';
import { MarketDataService } from './market-data.service.js';
import { PriceSeriesRepository } from './price-series.repository.js';
import { ProviderBudgetRepository } from './provider-budget.repository.js';
import { ProviderChain } from './provider-chain.js';
import { providerChainProvider } from './providers.provider.js';
import { SeriesRefresh } from './series-refresh.service.js';
import { SymbolRepository } from './symbols/symbol.repository.js';
import { SymbolsController } from './symbols/symbols.controller.js';
import { SymbolsService } from './symbols/symbols.service.js';
import { UploadsService } from './uploads.service.js';

/** Prices and symbols. */
@Module({
  controllers: [BarsController, SymbolsController],
  providers: [
    ProviderBudgetRepository,
    providerChainProvider,
    PriceSeriesRepository,
    SymbolRepository,
    SeriesRefresh,
    MarketDataService,
    UploadsService,
    BarFilesService,
    SymbolsService,
  ],
  exports: [ProviderChain, MarketDataService, BarFilesService, SymbolsService],
})
export class MarketModule {}
