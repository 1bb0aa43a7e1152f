import type { FactoryProvider } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { AppConfig } from '../platform/config/app-config.js';
import { Metrics } from '../platform/metrics/metrics.service.js';
import { OutboundHttp } from '../platform/outbound/outbound-http.js';
import { ProviderBudgetRepository } from './provider-budget.repository.js';
import { ProviderChain } from './provider-chain.js';
import { createProviderObserver, observeStates } from './provider-metrics.js';
import { DemoProvider } from './providers/demo/demo.provider.js';
import type { MarketDataProvider } from './providers/market-data-provider.js';
import { YahooProvider } from './providers/yahoo/yahoo.provider.js';
import type { CreateRateBudget } from './rate-budget.js';
import { ResilientProvider, type ResilientProviderOptions } from './resilient-provider.js';
import { SharedRateBudget } from './shared-rate-budget.js';

type ProviderSettings = Pick<
  AppConfig,
  'marketProviders' | 'yahooBaseUrl' | 'providerRequestsPerSecond' | 'outboundAllowPrivate'
>;

/** How each name of MARKET_PROVIDERS is made. `upload` is not here: uploaded bars are stored, never fetched. */
const FACTORIES: Readonly<
  Record<string, (config: ProviderSettings, clock: Clock, options: ResilientProviderOptions) => MarketDataProvider>
> = {
  demo: (_config, clock) => new DemoProvider(clock),
  yahoo: (config, clock, options) => {
    const http = new OutboundHttp({ allowPrivate: config.outboundAllowPrivate });
    const limits = { requestsPerSecond: config.providerRequestsPerSecond, ...options.limits };
    return new ResilientProvider(new YahooProvider(http, config.yahooBaseUrl, clock), { ...options, limits });
  },
};

/** The chain of the configured providers, in the order of MARKET_PROVIDERS. */
export function createProviderChain(
  config: ProviderSettings,
  clock: Clock,
  options: ResilientProviderOptions = {},
): ProviderChain {
  const factories = config.marketProviders.flatMap((name) => FACTORIES[name] ?? []);
  return new ProviderChain(factories.map((create) => create(config, clock, options)));
}

/** Budgets that all processes on the database share. */
function sharedBudgets(slots: ProviderBudgetRepository): CreateRateBudget {
  return (provider, limit, timing) => new SharedRateBudget(provider, limit, slots, timing);
}

export const providerChainProvider: FactoryProvider<ProviderChain> = {
  provide: ProviderChain,
  inject: [AppConfig, Clock, ProviderBudgetRepository, { token: Metrics, optional: true }],
  useFactory: (config: AppConfig, clock: Clock, slots: ProviderBudgetRepository, metrics?: Metrics) => {
    const chain = createProviderChain(config, clock, {
      createBudget: sharedBudgets(slots),
      ...(metrics ? { observer: createProviderObserver(metrics) } : {}),
    });
    if (metrics) observeStates(metrics, () => chain.getStatuses());
    return chain;
  },
};
