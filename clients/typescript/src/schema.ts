// Made from openapi.json by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How is every part
         * @description For people and dashboards. Providers or a queue in trouble make it `degraded`; without the database it is 503.
         */
        get: operations["Health.getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Answers as long as the event loop turns, whatever else is broken: restart the process when it does not.
         */
        get: operations["Health.getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * May requests be sent here
         * @description The database answers within a second, the schema is current, and the process is not stopping. Otherwise 503 with the checks.
         */
        get: operations["Health.getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Has the process started
         * @description For startup probes; the same checks as readiness.
         */
        get: operations["Health.getStartup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics
         * @description In Prometheus' text format. `METRICS_PORT` serves the same without a key, for a scraper inside.
         *
         *     Scope: `ops:read`.
         */
        get: operations["Metrics.getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem code means
         * @description The page that `type` of an error answer points to: as JSON, or as HTML for a browser.
         */
        get: operations["Problems.getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alert rules
         * @description Yours, oldest first.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["AlertRules.list"];
        put?: never;
        /**
         * Make an alert rule
         * @description Has a webhook told of each new latest analysis that differs from the one before it in the way the rule says, whichever request, job or schedule made it.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["AlertRules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an alert rule
         * @description What it is about and which webhook it tells.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["AlertRules.get"];
        put?: never;
        post?: never;
        /**
         * Delete an alert rule
         * @description What it told before is still delivered. Needs `If-Match`.
         *
         *     Scope: `alerts:write`.
         */
        delete: operations["AlertRules.remove"];
        options?: never;
        head?: never;
        /**
         * Change an alert rule
         * @description Needs `If-Match`. Its type stays what it is.
         *
         *     Scope: `alerts:write`.
         */
        patch: operations["AlertRules.change"];
        trace?: never;
    };
    "/v1/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List analyses
         * @description Every analysis that was made. Summaries without indicators, plan and settings, newest first. `from` and `to` restrict the trading date. Follow `nextCursor` for more.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Analyses.list"];
        put?: never;
        /**
         * Analyse a ticker
         * @description Reads the prices, computes the indicators, lets them vote under the strategy and stores the explained verdict. `{"ticker": "ACME.DEMO"}` is enough: the strategy is then `balanced`, on daily bars. Every answer is kept and can be read again.
         *
         *     Scope: `analysis:write`.
         */
        post: operations["Analyses.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an analysis
         * @description The whole analysis with every vote, its contribution and the trade plan. It never changes. With `recompute=true` it is computed again from the stored bars, and `recompute` says whether it comes out the same.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Analyses.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the report on an analysis
         * @description A workbook with the sheets `summary`, `votes`, `plan` and `bars`: the bars are those stored now up to the last one that was analysed, and the summary says whether they are the same.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["AnalysisReport.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Analyse many tickers
         * @description A background job over up to 5,000 tickers, a watchlist or a universe. Follow it at `Location`, or wait for it with `Prefer: wait=N`. With `asOfEach` it judges past days instead of the last bar.
         *
         *     Scope: `analysis:bulk`.
         */
        post: operations["BulkAnalysis.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of verdicts
         * @description Analyses whose verdict is another one than that of the analysis before it, of the same ticker, strategy and timeframe, newest first, with the votes that moved the score.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["VerdictChanges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export analyses
         * @description All that match, newest first, as a file. Those that are made meanwhile are not in it.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["AnalysisExports.exportAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest analyses
         * @description The newest analysis of each ticker, strategy and timeframe. Summaries without indicators, plan and settings, newest first. `from` and `to` restrict the trading date. Follow `nextCursor` for more.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Analyses.listLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/analyses/latest/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the latest analyses
         * @description The newest one of each ticker, strategy and timeframe, in that order, as a file. Each is in it once, whatever is analysed meanwhile.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["AnalysisExports.exportLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description Your keys, newest first, never the keys themselves.
         *
         *     Scope: `keys:admin`.
         */
        get: operations["ApiKeys.list"];
        put?: never;
        /**
         * Make a key
         * @description Another key of yours. `key` is in this one answer only; a repetition under the same `Idempotency-Key` gives it again.
         *
         *     Scope: `keys:admin`.
         */
        post: operations["ApiKeys.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key
         * @description What is kept about one of your keys.
         *
         *     Scope: `keys:admin`.
         */
        get: operations["ApiKeys.get"];
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description Ends it for good: here at once, in other processes within 3 s. Revoking it again changes nothing.
         *
         *     Scope: `keys:admin`.
         */
        delete: operations["ApiKeys.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key's audit trail
         * @description Who made, rotated and revoked it, newest first. Nothing is ever removed from it.
         *
         *     Scope: `keys:admin`.
         */
        get: operations["ApiKeys.listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key
         * @description A new key with the name, scopes and lifetime of the old one, which is good for `overlapSeconds` more, so that callers can change over without a gap.
         *
         *     Scope: `keys:admin`.
         */
        post: operations["ApiKeys.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test strategies
         * @description A background job over up to 500 tickers and 20 strategies, on the same indicators, votes and plans as live analyses, bar by bar. Follow it at `Location`, or wait for it with `Prefer: wait=N`; its results are at `links.results`.
         *
         *     Scope: `analysis:bulk`.
         */
        post: operations["Backtests.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a backtest's results
         * @description One for each ticker and strategy, without trades and equity; those of tickers that are done.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Backtests.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the strategies of a backtest
         * @description Each one pooled over the tickers that are done, and what having tried several means for the best.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Backtests.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a backtest
         * @description Every result that is there, or their trades, in the order of the tickers and strategies, as a file. Of results `ndjson` has every figure, folds and grids too.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["BacktestExport.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/results/{resultId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a result
         * @description All of it, with trades and the equity at every close.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["BacktestResults.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/results/{resultId}/chart.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw a result
         * @description Equity and drawdown at every close, beside the same cash held in the share since the first tested close.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["BacktestResults.draw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/results/{resultId}/equity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the equity of a result
         * @description At every close, by date.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["BacktestResults.listEquity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backtests/{id}/results/{resultId}/trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the trades of a result
         * @description In the order of their entries.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["BacktestResults.listTrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators
         * @description Every indicator with its formula, outputs, parameters, their ranges and defaults.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Indicators.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Your jobs, newest first. Follow `nextCursor` for more.
         *
         *     Scope: `jobs:read`.
         */
        get: operations["Jobs.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description Status, counts that add up to the total at every instant, progress and the time left.
         *
         *     Scope: `jobs:read`.
         */
        get: operations["Jobs.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a job
         * @description Takes waiting items out at once and asks the workers of running ones to stop. Results that are there stay. 202: it is `cancelling`; 200: it is `cancelled`, now or before.
         *
         *     Scope: `jobs:write`.
         */
        post: operations["Jobs.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a job
         * @description Server-Sent Events, until the job is over. `snapshot` comes first and holds the job; then `progress`
         *     (the job again) whenever it changed, and `item` for every item that is over, once, with the members of an item and its
         *     `position`. The last two are the job's final status as a name, with the job, and `end`. Items that were over before the
         *     snapshot are counted in it, and listed at `/items`. A stream that breaks is resumed with `Last-Event-ID`, on any process,
         *     without a gap or a repeat; `reconnect` says that the process ends. A comment every 15 s keeps the connection open.
         *
         *     Scope: `jobs:read`.
         */
        get: operations["JobEvents.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a job
         * @description Its items in the order of the request, each with what came of it or with the reason why nothing did, as a file. A job that is not over is exported as far as it is.
         *
         *     Scope: `jobs:read`, `analysis:read`.
         */
        get: operations["JobExports.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a job's items
         * @description One item for each ticker, in the order of the request; failed ones say why.
         *
         *     Scope: `jobs:read`.
         */
        get: operations["Jobs.listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry what failed
         * @description A new job over the tickers that failed, with `parentJobId`; the old one stays as it is.
         *
         *     Scope: `jobs:write`.
         */
        post: operations["Jobs.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description The owner and the scopes of the key that the request was sent with. Any key may ask.
         */
        get: operations["Me.getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description Yours, oldest first.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Schedules.list"];
        put?: never;
        /**
         * Make a schedule
         * @description Has a universe or a watchlist analysed as a background job at every tick, once, however many processes there are. The tickers are charged to the key that made it, or last changed it.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["Schedules.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a schedule
         * @description With its next run and what came of the last one.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Schedules.get"];
        put?: never;
        post?: never;
        /**
         * Delete a schedule
         * @description Its jobs stay. Needs `If-Match`.
         *
         *     Scope: `alerts:write`.
         */
        delete: operations["Schedules.remove"];
        options?: never;
        head?: never;
        /**
         * Change a schedule
         * @description Needs `If-Match`; a run changes the `ETag` too. The next run is found anew, from now on.
         *
         *     Scope: `alerts:write`.
         */
        patch: operations["Schedules.change"];
        trace?: never;
    };
    "/v1/schedules/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the runs of a schedule
         * @description Newest first: every tick with its job, or why there is none. They are kept for 90 days.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Schedules.listRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved screens
         * @description Yours, oldest first.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["SavedScreens.list"];
        put?: never;
        /**
         * Save a screen
         * @description At most 200. The filter is checked, and kept in canonical text.
         *
         *     Scope: `analysis:write`.
         */
        post: operations["SavedScreens.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a saved screen
         * @description What it looks for; `POST .../run` says what it finds.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["SavedScreens.get"];
        /**
         * Replace a saved screen
         * @description Needs the `ETag` that was read in `If-Match`. When it looks for something else than before, its next run is a first one.
         *
         *     Scope: `analysis:write`.
         */
        put: operations["SavedScreens.replace"];
        post?: never;
        /**
         * Delete a saved screen
         * @description With what its runs found. Needs `If-Match`.
         *
         *     Scope: `analysis:write`.
         */
        delete: operations["SavedScreens.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a saved screen
         * @description All that it finds, and what entered and left since the run before. In a first run everything found has entered.
         *
         *     Scope: `analysis:write`.
         */
        post: operations["SavedScreens.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export what a filter finds
         * @description As `POST /v1/screens/query`, all of it, as a file with a column for everything that the filter uses.
         *
         *     Scope: `analysis:read`.
         */
        post: operations["ScreenExports.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screens/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find by a filter
         * @description Your newest analyses for which a filter is true, with the value of everything the filter uses; among a universe, a watchlist, a job, or all that you analysed. Where the filter reads prices or indicators, tickers of the set with stored prices and without an analysis are found as well. Only what is stored is read: no provider is asked.
         *
         *     Scope: `analysis:read`.
         */
        post: operations["Screens.query"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List strategies
         * @description The built-in ones and yours, each with its weights, parameters and their ranges, thresholds, risk profile and help.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Strategies.list"];
        put?: never;
        /**
         * Make a strategy
         * @description From what is said, and from the strategy it is based on. An owner has at most 100.
         *
         *     Scope: `strategy:write`.
         */
        post: operations["CustomStrategies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a strategy
         * @description One strategy, or an older version of it: everything that it applies, as data, and as Markdown in `help`. `definition` is what `PUT /v1/strategies/{id}` takes.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Strategies.get"];
        /**
         * Make a new version of a strategy
         * @description The whole strategy anew: what is left out comes from the strategy it is based on. Older versions stay, and analyses keep theirs. Needs the `ETag` that was read in `If-Match`.
         *
         *     Scope: `strategy:write`.
         */
        put: operations["CustomStrategies.replace"];
        post?: never;
        /**
         * Delete a strategy
         * @description Jobs that were submitted with it go on, and analyses stay and can be computed again. Needs `If-Match`.
         *
         *     Scope: `strategy:write`.
         */
        delete: operations["CustomStrategies.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategies/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a strategy
         * @description Every value that differs, with a pointer into the definition.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["Strategies.diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategies/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a strategy
         * @description Verdicts, scores and entries on the last daily bars of a ticker whose prices are stored, or of a demo ticker. No provider is asked, and nothing is stored. Built-in strategies can be tried too.
         *
         *     Scope: `strategy:write`.
         */
        post: operations["CustomStrategies.dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategies/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a strategy
         * @description Says everything that is wrong with the body of `POST /v1/strategies`, with the places of mistakes in filters, or the strategy with everything filled in. The id of one of yours may be given, as for a new version of it. Nothing is stored.
         *
         *     Scope: `strategy:write`.
         */
        post: operations["CustomStrategies.validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/symbols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search symbols
         * @description The known tickers whose ticker or name contains `query`: the exact ticker first, then tickers that begin with it, names, later words of names, then the others; by ticker within each. Case and accents do not count. Without `query` all of them. The thirty tickers of the demo market are always there; import more with `npm run cli -- symbols import <csv>`. A ticker need not be listed here to be analysed.
         *
         *     Scope: `market:read`.
         */
        get: operations["Symbols.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the analyses of a ticker
         * @description Every analysis that was made of one ticker, newest first; an empty page when there was none.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["TickerAnalyses.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/bars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read bars
         * @description The last `limit` bars between `from` and `to`, oldest first: your uploaded ones where there are any, else those of a provider, fetched when the stored ones are not fresh. A session or week that is not over is left out.
         *
         *     Scope: `market:read`.
         */
        get: operations["Bars.get"];
        /**
         * Upload bars
         * @description Replaces all your bars of a ticker, as CSV with the header `date,open,high,low,close,volume[,adjclose]` or as JSON; at most 20,000 bars and 20 MB. Uploaded bars are yours alone and come before those of any provider. Repeated dates, non-numbers and prices that are not above zero are refused, all at once, with line numbers; bars with an impossible high, low or volume are left out and listed. Tickers of the demo market cannot be replaced.
         *
         *     Scope: `market:write`.
         */
        put: operations["Bars.put"];
        post?: never;
        /**
         * Delete uploaded bars
         * @description Removes all your uploaded bars of a ticker; those of a provider, if one knows it, are served again.
         *
         *     Scope: `market:write`.
         */
        delete: operations["Bars.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/chart.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw a ticker
         * @description Candles, volume and indicators of the last bars; entry, stop and target of the newest plan; symbols where the verdict of stored analyses became another one. 800 pixels wide. Without an analysis it is drawn without a plan, and says so.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["TickerChart.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/indicators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute an indicator series
         * @description One indicator on the last bars of a ticker, oldest first. It is computed over the whole stored series, so the values do not depend on `from` or `limit`. Take only the parameters of that indicator, see `GET /v1/indicators`.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["TickerIndicators.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report on a ticker
         * @description One page to read or to print on A4: verdict, plan, chart, votes, and the last ten analyses. It has no scripts and loads nothing. Without an analysis it has the chart, and says so.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["TickerReport.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/verdict-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes of a ticker's verdicts
         * @description As `GET /v1/analyses/changes`, of one ticker; an empty page when there was none.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["TickerChanges.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickers/{ticker}/verdict-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What followed the verdicts on a ticker
         * @description Returns 1, 5 and 20 bars after each stored verdict, on the prices as they are stored now, and how far they are from the mean return of the ticker. Verdicts of the past are made at once with `asOfEach` of `POST /v1/analyses/bulk`.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["VerdictOutcomes.readTicker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What have I used
         * @description The limits of the key that the request was sent with, what is left of them, and the tickers analysed by day. Any key may ask; every answer says the same in `RateLimit`.
         */
        get: operations["Usage.getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verdict-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What followed the verdicts
         * @description Returns 1, 5 and 20 bars after each stored verdict, on the prices as they are stored now, and how far they are from the mean return of the ticker. Verdicts of the past are made at once with `asOfEach` of `POST /v1/analyses/bulk`. Over at most 500 tickers.
         *
         *     Scope: `analysis:read`.
         */
        get: operations["VerdictOutcomes.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/watchlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List watchlists
         * @description Yours, oldest first; `Default` is always there.
         *
         *     Scope: `watchlist:read`.
         */
        get: operations["Watchlists.list"];
        put?: never;
        /**
         * Make a watchlist
         * @description An empty one. Its name is unique among yours.
         *
         *     Scope: `watchlist:write`.
         */
        post: operations["Watchlists.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/watchlists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a watchlist
         * @description The list without its items.
         *
         *     Scope: `watchlist:read`.
         */
        get: operations["Watchlists.get"];
        put?: never;
        post?: never;
        /**
         * Delete a watchlist
         * @description Its items go to `Default`, which cannot be deleted itself. Needs `If-Match`.
         *
         *     Scope: `watchlist:write`.
         */
        delete: operations["Watchlists.remove"];
        options?: never;
        head?: never;
        /**
         * Rename or describe a watchlist
         * @description Needs the `ETag` that was read in `If-Match`, so that no change of somebody else is overwritten.
         *
         *     Scope: `watchlist:write`.
         */
        patch: operations["Watchlists.change"];
        trace?: never;
    };
    "/v1/watchlists/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items
         * @description By ticker. `include=latest` adds the newest verdict and the last 30 closes of each.
         *
         *     Scope: `watchlist:read`.
         */
        get: operations["WatchlistItems.list"];
        put?: never;
        /**
         * Add tickers
         * @description Well-formed ones are added, known or not; the answer tells them apart.
         *
         *     Scope: `watchlist:write`.
         */
        post: operations["WatchlistItems.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/watchlists/{id}/items/{ticker}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a ticker
         * @description From this list; analyses and prices stay.
         *
         *     Scope: `watchlist:write`.
         */
        delete: operations["WatchlistItems.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/watchlists/{id}/items/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move tickers to another watchlist
         * @description Both lists change in one transaction. What is in the target already is only removed here.
         *
         *     Scope: `watchlist:write`.
         */
        post: operations["WatchlistItems.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Yours, oldest first, never their secrets.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Webhooks.list"];
        put?: never;
        /**
         * Make a webhook
         * @description An address that events are posted to, signed as Standard Webhooks says. `secret` is in this one answer only; a repetition under the same `Idempotency-Key` gives it again.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["Webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Without its secret.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Webhooks.get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description With its deliveries, sent or not. Refused while alert rules send to it. Needs `If-Match`.
         *
         *     Scope: `alerts:write`.
         */
        delete: operations["Webhooks.remove"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Needs `If-Match`. Switching it on again also forgets why it was switched off.
         *
         *     Scope: `alerts:write`.
         */
        patch: operations["Webhooks.change"];
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description Newest first, each with its attempts. They are kept for 30 days after their end.
         *
         *     Scope: `alerts:read`.
         */
        get: operations["Deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description One that is over, whether it arrived or not: the same payload under the same `webhook-id`.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["Deliveries.redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook
         * @description A new secret. The old one signs too for `overlapSeconds`, so that the receiver can change over without a gap.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["Webhooks.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Sends an event of the type `test`, signed and tried again as every other one. Look at the deliveries.
         *
         *     Scope: `alerts:write`.
         */
        post: operations["Deliveries.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddedItemsDto: {
            /**
             * @description New in the list.
             * @example [
             *       "ACME.DEMO"
             *     ]
             */
            added: string[];
            /**
             * @description Cannot be tickers; not added.
             * @example []
             */
            invalid: components["schemas"]["InvalidTickerDto"][];
            /**
             * @description In the list before.
             * @example []
             */
            skipped: string[];
            /**
             * @description Of the added ones those that are not in the universe.
             * @example []
             */
            unknown: string[];
        };
        AddWatchlistItemsDto: {
            /**
             * @description Tickers in any case. Those that cannot be one are listed in `invalid`; the others are added.
             * @example [
             *       "ACME.DEMO",
             *       "BOLT.DEMO",
             *       "COMET.DEMO"
             *     ]
             */
            tickers: string[];
        };
        AlertRuleDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description Which way the level is crossed: up, down or either. */
            direction: string | null;
            /**
             * @description Whether it is looked at.
             * @example true
             */
            enabled: boolean;
            /** @description From which verdicts; null: from any. */
            from: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The level of a score. */
            level: number | null;
            /**
             * @description Its name.
             * @example Buy signals
             */
            name: string;
            /**
             * Format: uuid
             * @description The saved screen.
             */
            screenId: string | null;
            /** @description Only verdicts of this strategy. */
            strategy: string | null;
            /** @description Only these tickers; null: any. */
            tickers: string[] | null;
            /** @description Only of these bars. */
            timeframe: string | null;
            /** @description To which verdicts; null: to any. */
            to: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /**
             * @description What happens.
             * @example verdict_changed
             * @enum {string}
             */
            type: "verdict_changed" | "score_crosses" | "screen_entered" | "screen_left";
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * @description Counts changes.
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Only what is in this watchlist.
             */
            watchlistId: string | null;
            /**
             * Format: uuid
             * @description The webhook that is told.
             */
            webhookId: string;
        };
        AlertRulePageDto: {
            items: components["schemas"]["AlertRuleDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        AnalysisDto: {
            /**
             * @description What the trade plan says; null when there is no plan.
             * @example wait
             * @enum {string|null}
             */
            action: "enter" | "wait" | "exit" | null;
            /**
             * Format: date-time
             * @description When the price series was obtained.
             */
            asOf: string;
            /**
             * @description Number of bars used.
             * @example 800
             */
            bars: number;
            /**
             * @description Close of the last bar used, in the quote currency.
             * @example 143.56
             */
            close: number;
            /**
             * @description Share of the total weight that spoke.
             * @example 0.32
             */
            conviction: number;
            /**
             * @description Share of the weight whose indicators exist.
             * @example 1
             */
            coverage: number;
            /**
             * Format: date-time
             * @description When the analysis was made.
             */
            createdAt: string;
            /**
             * @description Version of the computation.
             * @example 1.0.0
             */
            engineVersion: string;
            /**
             * Format: uuid
             * @description Identifier of the analysis (UUIDv7).
             */
            id: string;
            /** @description Every indicator with its vote and contribution. */
            indicators: components["schemas"]["IndicatorEntryDto"][];
            /** @description SHA-256 of exactly the bars used. */
            inputDigest: string;
            /**
             * Format: uuid
             * @description Job that made the analysis; null when it was made by a request.
             * @example null
             */
            jobId: string | null;
            /** @description The trade plan; null for `hold` and `insufficient_data`. */
            plan: components["schemas"]["TradePlanDto"] | (never | null);
            /**
             * @description Source of the prices: `demo`, `upload` or the provider.
             * @example demo
             */
            provenance: string;
            /** @description Only with `recompute=true`: whether it still comes out the same. */
            recompute?: components["schemas"]["RecomputationDto"];
            /**
             * @description Confidence-weighted mean of the votes.
             * @example 0.41
             */
            score: number;
            /** @description The settings that were used. */
            settings: components["schemas"]["AnalysisSettingsDto"];
            /**
             * @description Whether the series was served after a failed refresh.
             * @example false
             */
            stale: boolean;
            /** @description Strategy whose weights and thresholds were used. */
            strategy: components["schemas"]["StrategyReferenceDto"];
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Width of the bars that were analysed.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * Format: date
             * @description Session of the last bar used.
             * @example 2026-11-20
             */
            tradingDate: string;
            /**
             * @description Verdict.
             * @example buy
             * @enum {string}
             */
            verdict: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            /** @description How many indicators voted which way. */
            votes: components["schemas"]["VoteCountsDto"];
            /** @description What the reader should know about the input. */
            warnings: components["schemas"]["WarningDto"][];
        };
        AnalysisPageDto: {
            /** @description The analyses of this page. */
            items: components["schemas"]["AnalysisSummaryDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
            /** @description Only with `includeTotal=true`: the number of all analyses that match. */
            total?: number;
        };
        AnalysisSettingsDto: {
            /**
             * @description Capital in the quote currency.
             * @example 100000
             */
            capital: number;
            /**
             * @description How the entry price is found.
             * @example last_close
             * @enum {string}
             */
            entry: "last_close" | "strategic";
            /**
             * @description Largest position, percent of the capital.
             * @example 20
             */
            maxPositionPercent: number;
            /**
             * @description Smallest acceptable reward over risk.
             * @example 1.5
             */
            minimumRewardRisk: number;
            /**
             * @description Largest loss of one position, percent of the capital.
             * @example 2
             */
            riskPercent: number;
        };
        AnalysisSettingsRequestDto: {
            /**
             * @description Capital in the quote currency.
             * @default 100000
             * @example 50000
             */
            capital?: number;
            /**
             * @description How the entry price is found: the last close, or the ladder of entry rules.
             * @default last_close
             * @example last_close
             * @enum {string}
             */
            entry?: "last_close" | "strategic";
            /**
             * @description Largest position, percent of the capital; the default is the one of the strategy.
             * @example 20
             */
            maxPositionPercent?: number;
            /**
             * @description Smallest acceptable reward over risk; the default is the one of the strategy.
             * @example 1.5
             */
            minimumRewardRisk?: number;
            /**
             * @description Largest loss of one position, percent of the capital.
             * @default 2
             * @example 1
             */
            riskPercent?: number;
        };
        AnalysisSummaryDto: {
            /**
             * @description What the trade plan says; null when there is no plan.
             * @example wait
             * @enum {string|null}
             */
            action: "enter" | "wait" | "exit" | null;
            /**
             * Format: date-time
             * @description When the price series was obtained.
             */
            asOf: string;
            /**
             * @description Number of bars used.
             * @example 800
             */
            bars: number;
            /**
             * @description Close of the last bar used, in the quote currency.
             * @example 143.56
             */
            close: number;
            /**
             * @description Share of the total weight that spoke.
             * @example 0.32
             */
            conviction: number;
            /**
             * @description Share of the weight whose indicators exist.
             * @example 1
             */
            coverage: number;
            /**
             * Format: date-time
             * @description When the analysis was made.
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Identifier of the analysis (UUIDv7).
             */
            id: string;
            /**
             * Format: uuid
             * @description Job that made the analysis; null when it was made by a request.
             * @example null
             */
            jobId: string | null;
            /**
             * @description Source of the prices: `demo`, `upload` or the provider.
             * @example demo
             */
            provenance: string;
            /**
             * @description Confidence-weighted mean of the votes.
             * @example 0.41
             */
            score: number;
            /**
             * @description Whether the series was served after a failed refresh.
             * @example false
             */
            stale: boolean;
            /** @description Strategy whose weights and thresholds were used. */
            strategy: components["schemas"]["StrategyReferenceDto"];
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Width of the bars that were analysed.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * Format: date
             * @description Session of the last bar used.
             * @example 2026-11-20
             */
            tradingDate: string;
            /**
             * @description Verdict.
             * @example buy
             * @enum {string}
             */
            verdict: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
        };
        ApiKeyDto: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends; null: never.
             */
            expiresAt: string | null;
            /**
             * @description The part of the key that is not secret.
             * @example 3f9a1c0b7d2e4f60
             */
            id: string;
            /**
             * Format: date-time
             * @description Exact to a minute; null: never.
             */
            lastUsedAt: string | null;
            /**
             * @description What it is for.
             * @example Dashboard
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revokedAt: string | null;
            /**
             * @description What it may do.
             * @example [
             *       "analysis:read",
             *       "jobs:read"
             *     ]
             */
            scopes: ("analysis:read" | "analysis:write" | "analysis:bulk" | "market:read" | "market:write" | "strategy:write" | "jobs:read" | "jobs:write" | "watchlist:read" | "watchlist:write" | "alerts:read" | "alerts:write" | "keys:admin" | "ops:read")[];
            /**
             * @description Whether it can be used.
             * @example active
             * @enum {string}
             */
            state: "active" | "expired" | "revoked";
            /**
             * @description Counts changes.
             * @example 1
             */
            version: number;
        };
        ApiKeyEventDto: {
            /**
             * @description What happened.
             * @example created
             * @enum {string}
             */
            action: "created" | "rotated" | "revoked";
            /**
             * @description The id of the key that was used, `master`, `cli` for the command line, or `first-start`.
             * @example master
             */
            actor: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-11-23T09:30:00.000Z
             */
            at: string;
            /**
             * @description In words.
             * @example scopes: analysis:read; never expires
             */
            detail: string;
            /**
             * Format: uuid
             * @description Identifier of the event.
             */
            id: string;
            /**
             * @description The request; null without one.
             * @example req-1f2e3d4c
             */
            requestId: string | null;
        };
        ApiKeyEventPageDto: {
            items: components["schemas"]["ApiKeyEventDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        ApiKeyPageDto: {
            items: components["schemas"]["ApiKeyDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        AppliedCostsDto: {
            /**
             * @description On purchases.
             * @example 0
             */
            buyTaxBps: number;
            /**
             * @description On both sides.
             * @example 0
             */
            commissionBps: number;
            /**
             * @description On sales.
             * @example 0
             */
            sellTaxBps: number;
            /**
             * @description In the prices of fills.
             * @example 5
             */
            slippageBps: number;
        };
        BacktestCostsDto: {
            /**
             * @description Charged on purchases.
             * @example 5
             */
            buyTaxBps?: number;
            /**
             * @description Charged on both sides.
             * @example 5
             */
            commissionBps?: number;
            /**
             * @description Charges of a market with their sources, see docs/backtests.md. Without the figures below.
             * @enum {string}
             */
            preset?: "us" | "india-delivery";
            /**
             * @description Charged on sales.
             * @example 5
             */
            sellTaxBps?: number;
            /**
             * @description How much worse than the price of the bar a fill is.
             * @example 5
             */
            slippageBps?: number;
        };
        BacktestGridDto: {
            /**
             * @description Share of the bars to choose on.
             * @default 0.7
             */
            inSampleShare?: number;
            /**
             * @description Values to try of each number, at most 500 combinations: `rsi.period`, `risk.maxBars`; of `sma-cross`: `fast`, `slow`.
             * @example {
             *       "rsi.period": [
             *         10,
             *         14,
             *         20
             *       ]
             *     }
             */
            parameters: {
                [key: string]: number[];
            };
        };
        BacktestGridResultDto: {
            /**
             * @description Index of the best in-sample Sharpe ratio; read its figures out of sample.
             * @example 2
             */
            best: number | null;
            combinations: components["schemas"]["CombinationDto"][];
            /** @description Combinations that make no sense. */
            skipped: {
                [key: string]: number;
            }[];
        };
        BacktestIntervalsDto: {
            /** @description Of the mean trade. */
            expectancy: components["schemas"]["IntervalDto"] | null;
            /** @description Of the geometric Sharpe ratio, by blocks of bars. */
            sharpe: components["schemas"]["IntervalDto"] | null;
        };
        BacktestRequestDto: {
            /**
             * @description Cash at the start, in the quote currency, of each ticker.
             * @default 100000
             */
            cash?: number;
            /** @description Without any: slippage of 5 basis points. */
            costs?: components["schemas"]["BacktestCostsDto"];
            /**
             * Format: date
             * @description First day to trade on; strategies read the bars before it all the same.
             */
            from?: string;
            /** @description A grid of parameters. */
            grid?: components["schemas"]["BacktestGridDto"];
            /** @description How positions are sized. */
            settings?: components["schemas"]["BacktestSettingsDto"];
            /**
             * @description The strategies, 1 to 20: an id, or `{id, parameters}` with numbers that differ, such as `rsi.period` or `risk.maxBars`. `sma-cross` is the reference run of two averages: `fast`, `slow`, `stopPercent`, `targetPercent`.
             * @example [
             *       "balanced",
             *       {
             *         "id": "sma-cross",
             *         "parameters": {
             *           "fast": 10,
             *           "slow": 30
             *         }
             *       }
             *     ]
             */
            strategies: (string | {
                id: string;
                parameters?: {
                    [key: string]: number;
                };
            })[];
            /**
             * @description The tickers, 1 to 500; repeats are merged.
             * @example [
             *       "ACME.DEMO",
             *       "BOLT.DEMO"
             *     ]
             */
            tickers: string[];
            /**
             * @description Daily or weekly bars.
             * @default 1d
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /**
             * Format: date
             * @description Last day of the test.
             */
            to?: string;
            /** @description Splits for a walk forward. */
            walkForward?: components["schemas"]["WalkForwardDto"];
        };
        BacktestResultDto: {
            /** @example 1480 */
            barsTested: number;
            benchmark: components["schemas"]["BenchmarkDto"];
            /**
             * @description Cash at the start, in the quote currency.
             * @example 100000
             */
            cash: number;
            costs: components["schemas"]["AppliedCostsDto"];
            /** Format: date-time */
            createdAt: string;
            equity: components["schemas"]["EquityPointDto"][];
            /** @description Where a walk forward was ordered. */
            folds: components["schemas"]["FoldDto"][] | null;
            /**
             * Format: date
             * @description First tested bar.
             * @example 2021-03-15
             */
            from: string;
            /** @description Where a grid was ordered. */
            grid: components["schemas"]["BacktestGridResultDto"] | null;
            /**
             * Format: uuid
             * @description Identifier of the result.
             */
            id: string;
            intervals: components["schemas"]["BacktestIntervalsDto"] | null;
            /** @description As they were ordered. */
            settings: {
                [key: string]: unknown;
            };
            statistics: components["schemas"]["BacktestStatisticsDto"];
            strategy: components["schemas"]["TestedStrategyDto"];
            /** @example ACME.DEMO */
            ticker: string;
            /**
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * Format: date
             * @description Last tested bar.
             * @example 2026-11-27
             */
            to: string;
            trades: components["schemas"]["TradeDto"][];
        };
        BacktestSettingsDto: {
            /**
             * @description Only `last_close` can be tested: whether the orders of `strategic` are filled is not modelled.
             * @default last_close
             * @enum {string}
             */
            entry?: "last_close" | "strategic";
            /** @description Largest position, percent of the equity; the default is the one of the strategy. */
            maxPositionPercent?: number;
            /**
             * @description Largest loss of one position, percent of the equity.
             * @default 2
             */
            riskPercent?: number;
            /**
             * @description `full_equity`: all that the cash pays for. `plan`: as the trade plan sizes, from the equity.
             * @default full_equity
             * @enum {string}
             */
            sizing?: "full_equity" | "plan";
        };
        BacktestStatisticsDto: {
            /**
             * @description Geometric, a year of 252 bars.
             * @example 0.05
             */
            annualReturn: number | null;
            /**
             * @description Geometric mean of the net returns.
             * @example 0.002
             */
            averageTrade: number | null;
            /**
             * @description Best net return.
             * @example 0.08
             */
            bestTrade: number | null;
            /**
             * @description By calendar days.
             * @example 0.05
             */
            cagr: number | null;
            /**
             * @description annualReturn / maxDrawdown.
             * @example 0.3
             */
            calmar: number | null;
            /**
             * @description Commissions and taxes, in the quote currency.
             * @example 812.4
             */
            commissions: number;
            /**
             * @description Arithmetic mean of the net returns.
             * @example 0.003
             */
            expectancy: number | null;
            /**
             * @description Share of the bars with a position.
             * @example 0.6
             */
            exposure: number;
            /**
             * @description Money at the end.
             * @example 112345.6
             */
            finalEquity: number;
            /**
             * @description Kelly fraction.
             * @example 0.05
             */
            kelly: number | null;
            /**
             * @description Largest fall from a peak, not negative.
             * @example 0.2
             */
            maxDrawdown: number;
            /**
             * @description Longest time below a peak, calendar days.
             * @example 120
             */
            maxDrawdownDays: number;
            /**
             * @description Won returns against lost ones.
             * @example 1.2
             */
            profitFactor: number | null;
            /**
             * @description Geometric: annualReturn / volatility.
             * @example 0.4
             */
            sharpe: number | null;
            /**
             * @description Mean over deviation of the bars, a year.
             * @example 0.5
             */
            sharpeArithmetic: number | null;
            /**
             * @description annualReturn over the deviation of the losses.
             * @example 0.6
             */
            sortino: number | null;
            /**
             * @description Tharp's system quality number.
             * @example 0.9
             */
            sqn: number | null;
            /**
             * @description Fewer than 30 trades: the figures say little.
             * @example false
             */
            tooFewTrades: boolean;
            /**
             * @description Over the whole test.
             * @example 0.12
             */
            totalReturn: number;
            /**
             * @description Finished trades.
             * @example 41
             */
            trades: number;
            /**
             * @description A year.
             * @example 0.18
             */
            volatility: number | null;
            /**
             * @description Share of the trades that won.
             * @example 0.45
             */
            winRate: number | null;
            /** @description Wilson's interval of the win rate. */
            winRateInterval: components["schemas"]["IntervalDto"] | null;
            /**
             * @description Worst net return.
             * @example -0.04
             */
            worstTrade: number | null;
        };
        BacktestSummaryDto: {
            /** @example 1480 */
            barsTested: number;
            benchmark: components["schemas"]["BenchmarkDto"];
            /**
             * @description Cash at the start, in the quote currency.
             * @example 100000
             */
            cash: number;
            costs: components["schemas"]["AppliedCostsDto"];
            /** Format: date-time */
            createdAt: string;
            /** @description Where a walk forward was ordered. */
            folds: components["schemas"]["FoldDto"][] | null;
            /**
             * Format: date
             * @description First tested bar.
             * @example 2021-03-15
             */
            from: string;
            /** @description Where a grid was ordered. */
            grid: components["schemas"]["BacktestGridResultDto"] | null;
            /**
             * Format: uuid
             * @description Identifier of the result.
             */
            id: string;
            intervals: components["schemas"]["BacktestIntervalsDto"] | null;
            /** @description As they were ordered. */
            settings: {
                [key: string]: unknown;
            };
            statistics: components["schemas"]["BacktestStatisticsDto"];
            strategy: components["schemas"]["TestedStrategyDto"];
            /** @example ACME.DEMO */
            ticker: string;
            /**
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * Format: date
             * @description Last tested bar.
             * @example 2026-11-27
             */
            to: string;
        };
        BacktestSummaryPageDto: {
            items: components["schemas"]["BacktestSummaryDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        BarDto: {
            /**
             * @description As delivered; no price is ever rescaled by it. Null when not known.
             * @example 102.1
             */
            adjustedClose: number | null;
            /** @example 102.1 */
            close: number;
            /** @example 102.85 */
            high: number;
            /** @example 100.7 */
            low: number;
            /** @example 101.2 */
            open: number;
            /**
             * Format: date
             * @description The exchange's calendar day.
             * @example 2026-03-31
             */
            tradingDate: string;
            /**
             * @description Shares.
             * @example 1350200
             */
            volume: number;
        };
        BarsDto: {
            /**
             * Format: date-time
             * @description When the bars were obtained.
             * @example 2026-03-31T21:05:12.345Z
             */
            asOf: string;
            /**
             * @description Quote currency as delivered (`GBp` is pence).
             * @example USD
             */
            currency: string | null;
            /** @description Oldest first. */
            items: components["schemas"]["BarDto"][];
            /**
             * @description `upload`, `demo` or the name of the network provider.
             * @example demo
             */
            source: string;
            /**
             * @description True when a refresh failed and stored bars are served.
             * @example false
             */
            stale: boolean;
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Width of the bars.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * @description Grows with every replacement of the whole series.
             * @example 1
             */
            version: number;
        };
        BenchmarkDto: {
            /**
             * @description Times the mean share that the strategy had invested.
             * @example 0.18
             */
            exposureAdjustedReturn: number;
            /**
             * @description That share.
             * @example 0.58
             */
            meanInvested: number;
            /**
             * @description Its return.
             * @example 0.31
             */
            return: number;
        };
        BulkAnalysisRequestDto: {
            /** @description Instead of analysing the last bar, judge past days and keep their verdicts for `GET /v1/verdict-outcomes`: the last day of each `week` or `month`, or each n-th bar, as a number from `1` to `999`. Doing it again changes nothing. */
            asOfEach?: string;
            /**
             * Format: date
             * @description With `asOfEach`: the first day to judge; from the 60th bar on when left out.
             */
            from?: string;
            /** @description How the plans are sized. */
            settings?: components["schemas"]["AnalysisSettingsRequestDto"];
            /**
             * @description Strategy to judge with, see `GET /v1/strategies`.
             * @default balanced
             * @example balanced
             */
            strategy?: string;
            /**
             * @description The tickers, 1 to 5,000; repeats are merged. Give these, a watchlist or a universe.
             * @example [
             *       "ACME.DEMO",
             *       "BOLT.DEMO"
             *     ]
             */
            tickers?: string[];
            /**
             * @description Daily or weekly bars.
             * @default 1d
             * @example 1d
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /**
             * Format: date
             * @description With `asOfEach`: the last day to judge.
             */
            to?: string;
            /** @description `demo`, `all`, or an exchange of `GET /v1/symbols`, such as `NSE`. Give this or tickers. */
            universe?: string;
            /**
             * Format: uuid
             * @description A watchlist of yours, whose items are analysed. Give this, tickers or a universe.
             */
            watchlistId?: string;
        };
        CastVoteDto: {
            /**
             * @description How strongly; null without a reading.
             * @example 0.4
             */
            confidence: number | null;
            /**
             * @description Its part of the score; null: none.
             * @example 0.1
             */
            contribution: number | null;
            /**
             * @description 1, 0 or -1; null without a reading.
             * @example 1
             */
            vote: number | null;
            /**
             * @description Weight under the strategy.
             * @example 1
             */
            weight: number;
        };
        CategoryWeightsDto: {
            /**
             * @description Weight of momentum.
             * @example 1
             */
            momentum: number;
            /**
             * @description Weight of trend.
             * @example 1
             */
            trend: number;
            /**
             * @description Weight of volatility.
             * @example 1
             */
            volatility: number;
            /**
             * @description Weight of volume.
             * @example 1
             */
            volume: number;
        };
        ChangeAlertRuleDto: {
            /**
             * @description With `score_crosses`: which way; `either` when left out.
             * @enum {string}
             */
            direction?: "up" | "down" | "either";
            /**
             * @description Whether it is looked at.
             * @default true
             */
            enabled?: boolean;
            /** @description With `verdict_changed`: only from one of these verdicts; null: from any. */
            from?: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /** @description With `score_crosses`: the level. */
            level?: number;
            /**
             * @description Its name.
             * @example Buy signals
             */
            name?: string;
            /**
             * Format: uuid
             * @description With `screen_entered` and `screen_left`: the saved screen.
             */
            screenId?: string;
            /**
             * @description Only verdicts of this strategy; null: of any.
             * @example balanced
             */
            strategy?: string | null;
            /** @description Only these tickers, at most 500; null: any. */
            tickers?: string[] | null;
            /** @description Only of these bars: `1d` or `1w`; null: of any. */
            timeframe?: string | null;
            /** @description With `verdict_changed`: only to one of these verdicts; null: to any. */
            to?: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /**
             * Format: uuid
             * @description Only what is in this watchlist when it happens; null: any. Not together with `tickers`.
             */
            watchlistId?: string | null;
            /**
             * Format: uuid
             * @description The webhook that is told.
             */
            webhookId?: string;
        };
        ChangeScheduleDto: {
            /**
             * @description When to run: minute, hour, day of the month, month, weekday; or six fields, seconds first, where the server allows runs that often. `@daily` and its like are fine.
             * @example 0 16 * * 1-5
             */
            cron?: string;
            /**
             * @description Whether it runs.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description Whose trading days count, with `tradingDaysOnly`; the universe, where it is an exchange, when left out.
             * @example NSE
             */
            exchange?: string;
            /**
             * @description Its name.
             * @example Evening run
             */
            name?: string;
            /**
             * Format: uuid
             * @description What to analyse: the tickers that a saved screen of yours finds when it is time.
             */
            screenId?: string;
            /** @description How the plans are sized. */
            settings?: components["schemas"]["AnalysisSettingsRequestDto"];
            /**
             * @description Strategy to judge with, see `GET /v1/strategies`; its version at the time of a run counts.
             * @default balanced
             * @example balanced
             */
            strategy?: string;
            /**
             * @description Daily or weekly bars.
             * @default 1d
             * @example 1d
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /**
             * @description The zone that the pattern is meant in; that of the exchange, else UTC, when left out.
             * @example Asia/Kolkata
             */
            timeZone?: string;
            /**
             * @description Whether days on which the exchange does not trade are left out.
             * @default false
             */
            tradingDaysOnly?: boolean;
            /**
             * @description What to analyse: `demo`, `all`, or an exchange of `GET /v1/symbols`. Give this, `watchlistId` or `screenId`.
             * @example demo
             */
            universe?: string;
            /**
             * Format: uuid
             * @description What to analyse: a watchlist of yours.
             */
            watchlistId?: string;
        };
        ChangeWatchlistDto: {
            /**
             * @description What it is about.
             * @example Oil and gas, weekly
             */
            description?: string;
            /**
             * @description Its name, unique among yours.
             * @example Energy
             */
            name?: string;
        };
        ChangeWebhookDto: {
            /**
             * @description What it is for.
             * @example The trading desk
             */
            description?: string;
            /** @description Whether anything is sent to it. */
            enabled?: boolean;
            /**
             * Format: uri
             * @description Where events are posted to: an http or https address of the public internet.
             * @example https://example.com/hooks/barometer
             */
            url?: string;
        };
        CheckDto: {
            /** @example The database does not answer. */
            detail?: string;
            /**
             * @description `not_configured`: this installation does without it.
             * @example up
             * @enum {string}
             */
            status: "up" | "degraded" | "down" | "not_configured";
        };
        CombinationDto: {
            inSample: components["schemas"]["SampleDto"];
            outOfSample: components["schemas"]["SampleDto"];
            /**
             * @example {
             *       "rsi.period": 14
             *     }
             */
            parameters: {
                [key: string]: number;
            };
        };
        ComparisonDto: {
            /**
             * @description How many were tried.
             * @example 3
             */
            comparisons: number;
            /**
             * @description Whether the backtest is over.
             * @example true
             */
            complete: boolean;
            /**
             * @description What that means for the best of them.
             * @example One strategy was tested. ...
             */
            note: string;
            strategies: components["schemas"]["PooledStrategyDto"][];
        };
        CreateAlertRuleDto: {
            /**
             * @description With `score_crosses`: which way; `either` when left out.
             * @enum {string}
             */
            direction?: "up" | "down" | "either";
            /**
             * @description Whether it is looked at.
             * @default true
             */
            enabled?: boolean;
            /** @description With `verdict_changed`: only from one of these verdicts; null: from any. */
            from?: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /** @description With `score_crosses`: the level. */
            level?: number;
            /**
             * @description Its name.
             * @example Buy signals
             */
            name: string;
            /**
             * Format: uuid
             * @description With `screen_entered` and `screen_left`: the saved screen.
             */
            screenId?: string;
            /**
             * @description Only verdicts of this strategy; null: of any.
             * @example balanced
             */
            strategy?: string | null;
            /** @description Only these tickers, at most 500; null: any. */
            tickers?: string[] | null;
            /** @description Only of these bars: `1d` or `1w`; null: of any. */
            timeframe?: string | null;
            /** @description With `verdict_changed`: only to one of these verdicts; null: to any. */
            to?: ("strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data")[] | null;
            /**
             * @description `verdict_changed`: a verdict became another one, see `from` and `to`. `score_crosses`: a score reached or passed `level` from the other side, see `direction`. `screen_entered`, `screen_left`: something is found by the screen `screenId` that the run before did not find, or the other way round.
             * @example verdict_changed
             * @enum {string}
             */
            type: "verdict_changed" | "score_crosses" | "screen_entered" | "screen_left";
            /**
             * Format: uuid
             * @description Only what is in this watchlist when it happens; null: any. Not together with `tickers`.
             */
            watchlistId?: string | null;
            /**
             * Format: uuid
             * @description The webhook that is told.
             */
            webhookId: string;
        };
        CreateAnalysisDto: {
            /** @description How the plan is sized. */
            settings?: components["schemas"]["AnalysisSettingsRequestDto"];
            /**
             * @description Strategy to judge with, see `GET /v1/strategies`.
             * @default balanced
             * @example balanced
             */
            strategy?: string;
            /**
             * @description Ticker; trimmed and upper-cased.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Daily or weekly bars.
             * @default 1d
             * @example 1d
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
        };
        CreateApiKeyDto: {
            /**
             * Format: date-time
             * @description When it ends by itself; null or left out: never.
             * @example 2099-12-31T00:00:00.000Z
             */
            expiresAt?: string | null;
            /**
             * @description What it is for.
             * @example Dashboard
             */
            name: string;
            /**
             * @description What it may do. A key with `keys:admin` can give any scope.
             * @example [
             *       "analysis:read",
             *       "jobs:read"
             *     ]
             */
            scopes: ("analysis:read" | "analysis:write" | "analysis:bulk" | "market:read" | "market:write" | "strategy:write" | "jobs:read" | "jobs:write" | "watchlist:read" | "watchlist:write" | "alerts:read" | "alerts:write" | "keys:admin" | "ops:read")[];
        };
        CreatedApiKeyDto: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends; null: never.
             */
            expiresAt: string | null;
            /**
             * @description The part of the key that is not secret.
             * @example 3f9a1c0b7d2e4f60
             */
            id: string;
            /**
             * @description The key itself. It is stored as a hash and cannot be shown again: keep it now.
             * @example bar_3f9a1c0b7d2e4f60_<64 hexadecimal digits>_<8 hexadecimal digits>
             */
            key: string;
            /**
             * Format: date-time
             * @description Exact to a minute; null: never.
             */
            lastUsedAt: string | null;
            /**
             * @description What it is for.
             * @example Dashboard
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was revoked.
             */
            revokedAt: string | null;
            /**
             * @description What it may do.
             * @example [
             *       "analysis:read",
             *       "jobs:read"
             *     ]
             */
            scopes: ("analysis:read" | "analysis:write" | "analysis:bulk" | "market:read" | "market:write" | "strategy:write" | "jobs:read" | "jobs:write" | "watchlist:read" | "watchlist:write" | "alerts:read" | "alerts:write" | "keys:admin" | "ops:read")[];
            /**
             * @description Whether it can be used.
             * @example active
             * @enum {string}
             */
            state: "active" | "expired" | "revoked";
            /**
             * @description Counts changes.
             * @example 1
             */
            version: number;
        };
        CreateScheduleDto: {
            /**
             * @description When to run: minute, hour, day of the month, month, weekday; or six fields, seconds first, where the server allows runs that often. `@daily` and its like are fine.
             * @example 0 16 * * 1-5
             */
            cron: string;
            /**
             * @description Whether it runs.
             * @default true
             */
            enabled?: boolean;
            /**
             * @description Whose trading days count, with `tradingDaysOnly`; the universe, where it is an exchange, when left out.
             * @example NSE
             */
            exchange?: string;
            /**
             * @description Its name.
             * @example Evening run
             */
            name: string;
            /**
             * Format: uuid
             * @description What to analyse: the tickers that a saved screen of yours finds when it is time.
             */
            screenId?: string;
            /** @description How the plans are sized. */
            settings?: components["schemas"]["AnalysisSettingsRequestDto"];
            /**
             * @description Strategy to judge with, see `GET /v1/strategies`; its version at the time of a run counts.
             * @default balanced
             * @example balanced
             */
            strategy?: string;
            /**
             * @description Daily or weekly bars.
             * @default 1d
             * @example 1d
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /**
             * @description The zone that the pattern is meant in; that of the exchange, else UTC, when left out.
             * @example Asia/Kolkata
             */
            timeZone?: string;
            /**
             * @description Whether days on which the exchange does not trade are left out.
             * @default false
             */
            tradingDaysOnly?: boolean;
            /**
             * @description What to analyse: `demo`, `all`, or an exchange of `GET /v1/symbols`. Give this, `watchlistId` or `screenId`.
             * @example demo
             */
            universe?: string;
            /**
             * Format: uuid
             * @description What to analyse: a watchlist of yours.
             */
            watchlistId?: string;
        };
        CreateStrategyDto: {
            /**
             * @description Id of the strategy whose values fill what is left out.
             * @default balanced
             */
            basedOn?: string;
            /** @description What each category counts. */
            categoryWeights?: {
                momentum?: number;
                trend?: number;
                volatility?: number;
                volume?: number;
            };
            /** @description More about it, in Markdown. */
            description?: string;
            /** @description All must hold before a buy becomes `enter`. Left out: the checks of the strategy it is based on. */
            entryRules?: components["schemas"]["EntryRuleDto"][];
            /**
             * @description What requests call it; unique among yours, no built-in one, and never changed.
             * @example calm-trend
             */
            id: string;
            /** @description What each indicator counts. */
            indicatorWeights?: {
                adx?: number;
                atr?: number;
                bollinger?: number;
                cci?: number;
                cmf?: number;
                ema_crossover?: number;
                macd?: number;
                obv?: number;
                psar?: number;
                rsi?: number;
                stochastic?: number;
                supertrend?: number;
                williams_r?: number;
            };
            /** @description Name for people. */
            name: string;
            /** @description Parameters of indicators; ranges and defaults: `GET /v1/indicators`. */
            parameters?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description How a plan is made. */
            riskProfile?: {
                atrMultiple?: number;
                baseStopPercent?: number;
                coolDownBars?: number;
                maxBars?: number;
                maxPositionPercent?: number;
                maxStopPercent?: number;
                minimumRewardRisk?: number;
                /** @description Where the target is: a multiple of the stop distance (0.1 to 50), or percent of the entry (0.1 to 500). */
                target?: {
                    /** @enum {string} */
                    kind: "stop_multiple" | "percent";
                    value: number;
                };
            };
            /** @description One sentence. */
            summary?: string;
            /** @description Where the verdicts begin. */
            thresholds?: {
                buyConviction?: number;
                buyScore?: number;
                minimumCoverage?: number;
                strongConviction?: number;
                strongScore?: number;
            };
        };
        CreateWatchlistDto: {
            /**
             * @description What it is about.
             * @default
             * @example Oil and gas, weekly
             */
            description?: string;
            /**
             * @description Its name, unique among yours.
             * @example Energy
             */
            name: string;
        };
        CreateWebhookDto: {
            /**
             * @description What it is for.
             * @default
             * @example The trading desk
             */
            description?: string;
            /**
             * @description Whether anything is sent to it.
             * @default true
             */
            enabled?: boolean;
            /**
             * Format: uri
             * @description Where events are posted to: an http or https address of the public internet.
             * @example https://example.com/hooks/barometer
             */
            url: string;
        };
        DeliveryAttemptDto: {
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /**
             * @description How long it took, in milliseconds.
             * @example 87
             */
            durationMs: number;
            /** @description What went wrong; null when nothing did. */
            error: string | null;
            /**
             * @description Status of the answer; null without one.
             * @example 204
             */
            status: number | null;
        };
        DeliveryDto: {
            /**
             * @description Attempts since it was made or sent again.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was over.
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description Identifier, and the `webhook-id` of every attempt.
             */
            id: string;
            /** @description The attempts, the newest last, at most 30. */
            log: components["schemas"]["DeliveryAttemptDto"][];
            /**
             * Format: date-time
             * @description When it is tried next; null when it is over.
             */
            nextAttemptAt: string | null;
            /**
             * @description What is sent, as JSON text.
             * @example {"type":"test","timestamp":"...","data":{}}
             */
            payload: string;
            /**
             * @description `pending` waits for its next attempt, `sending` is under way, the others are over.
             * @example delivered
             * @enum {string}
             */
            state: "pending" | "sending" | "delivered" | "failed";
            /**
             * @description What happened.
             * @example verdict_changed
             */
            type: string;
            /**
             * Format: uuid
             * @description The webhook.
             */
            webhookId: string;
        };
        DeliveryPageDto: {
            items: components["schemas"]["DeliveryDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        DifferenceDto: {
            /**
             * @description JSON pointer into the analysis.
             * @example /indicators/0/value
             */
            path: string;
            /** @description What comes out now. */
            recomputed: (number | null) | string | boolean | Record<string, never> | unknown[];
            /** @description What is stored. */
            stored: (number | null) | string | boolean | Record<string, never> | unknown[];
        };
        DroppedBarDto: {
            /**
             * @description The rule that it breaks.
             * @example high_too_low
             */
            rule: string;
            /** @example 2026-03-27 */
            tradingDate: string;
        };
        EntryCheckDto: {
            /**
             * @description The rule.
             * @example rsi_between_30_and_70
             */
            name: string;
            /**
             * @description Whether it holds.
             * @example true
             */
            passed: boolean;
            /** @description The value it was tested on; null when there is none. */
            value: number | null;
        };
        EntryRuleDto: {
            /**
             * @description What an analysis calls the check; unique within the strategy.
             * @example above the long average
             */
            name: string;
            /**
             * @description A filter over prices and indicators, see `docs/filters.md`.
             * @example close > ema(200)
             */
            where: string;
        };
        EquityPointDto: {
            /**
             * @description Share of the peak before, not negative.
             * @example 0.02
             */
            drawdown: number;
            /** @example 101250.5 */
            equity: number;
            /**
             * Format: date
             * @example 2024-05-06
             */
            tradingDate: string;
        };
        EquityPointPageDto: {
            items: components["schemas"]["EquityPointDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        FieldErrorDto: {
            /** @example out_of_range */
            code: string;
            /** @description What is wrong, and how to put it right. */
            detail: string;
            /** @description The known name that was probably meant. */
            didYouMean?: string;
            /** @description Of a filter: what would fit there. */
            expected?: string;
            /** @description Of a filter: what is there. */
            found?: string;
            /** @description JSON pointer into the body, or `query/<name>`, `header/<name>`. */
            pointer: string;
            /** @description Of a filter: where in its text. */
            position?: components["schemas"]["TextPositionDto"];
        };
        FilterPositionDto: {
            /**
             * @description From 1.
             * @example 13
             */
            column: number;
            /**
             * @description 0 at the end of the text.
             * @example 4
             */
            length: number;
            /**
             * @description From 1.
             * @example 1
             */
            line: number;
            /**
             * @description From 0, in UTF-16 code units.
             * @example 12
             */
            offset: number;
        };
        FoldDto: {
            inSample: components["schemas"]["SampleDto"];
            outOfSample: components["schemas"]["SampleDto"];
        };
        HealthChecksDto: {
            database: components["schemas"]["CheckDto"];
            migrations: components["schemas"]["CheckDto"];
            /** @description Degraded while a price provider fails or limits our requests. */
            providers: components["schemas"]["CheckDto"];
            /** @description What wakes workers; `detail` names it. Degraded while it is away: jobs go on, noticed a little later. */
            queue: components["schemas"]["CheckDto"];
            /** @description Down while the Redis of `REDIS_URL` is away, without which jobs go on. */
            redis: components["schemas"]["CheckDto"];
        };
        HealthDto: {
            checks: components["schemas"]["HealthChecksDto"];
            /**
             * @description `degraded`: requests are served, but something is missing. `down` is answered with 503.
             * @example ok
             * @enum {string}
             */
            status: "ok" | "degraded" | "down";
            /** @example 0.1.0 */
            version: string;
        };
        HorizonOutcomeDto: {
            /**
             * @description Bars after the verdict.
             * @example 5
             * @enum {integer}
             */
            bars: 1 | 5 | 20;
            /**
             * @description Verdicts that so many bars followed.
             * @example 412
             */
            count: number;
            /** @description Of `meanExcess`, 95 %, from 1000 resamples of blocks of so many days; null when the verdict was given on fewer than 10 days or fewer than 3 blocks fit. */
            interval: components["schemas"]["OutcomeIntervalDto"] | null;
            /**
             * @description Mean return less that of its ticker over as many bars, on all its bars from the 60th on.
             * @example 0.0014
             */
            meanExcess: number | null;
            /**
             * @description Mean return, a fraction: close so many bars later over close, less 1.
             * @example 0.0043
             */
            meanReturn: number | null;
            /**
             * @description Share of the returns above 0.
             * @example 0.56
             */
            upShare: number | null;
        };
        IndicatorDto: {
            /**
             * @description What it measures.
             * @example momentum
             * @enum {string}
             */
            category: "momentum" | "trend" | "volatility" | "volume";
            /**
             * @description Names of its outputs, the main one first.
             * @example [
             *       "value"
             *     ]
             */
            components: string[];
            /** @description What it tells. */
            description: string;
            /** @description How it is computed. */
            formula: string;
            /**
             * @description Name in paths, strategies and analyses.
             * @example rsi
             */
            name: string;
            /**
             * @description Where a chart draws it.
             * @example oscillator
             * @enum {string}
             */
            pane: "price" | "oscillator" | "volume";
            /** @description Its tunable numbers. */
            parameters: components["schemas"]["ParameterDto"][];
            /**
             * @description Name for people.
             * @example Relative Strength Index
             */
            title: string;
            /**
             * @description Number of bars before its first value, with the default parameters.
             * @example 14
             */
            warmUpBars: number;
        };
        IndicatorEntryDto: {
            /**
             * @description What it measures.
             * @example momentum
             * @enum {string}
             */
            category: "momentum" | "trend" | "volatility" | "volume";
            /**
             * @description Latest value of every component; null where it does not exist.
             * @example {
             *       "value": 27.4
             *     }
             */
            components: {
                [key: string]: number | null;
            };
            /**
             * @description How strongly it votes; null when there is no reading.
             * @example 0.0867
             */
            confidence: number | null;
            /**
             * @description Its part of the score: the contributions add up to it. Null when there is no reading.
             * @example 0.0312
             */
            contribution: number | null;
            /**
             * @description Name of the indicator.
             * @example rsi
             */
            name: string;
            /**
             * @description Parameters it was computed and judged with.
             * @example {
             *       "period": 14,
             *       "oversold": 30,
             *       "overbought": 70
             *     }
             */
            parameters: {
                [key: string]: number;
            };
            /**
             * @description Why there is no vote, when something prevented one.
             * @example null
             */
            reason: string | null;
            /**
             * @description Latest value; null when it does not exist.
             * @example 27.4
             */
            value: number | null;
            /**
             * @description 1 buy, 0 neutral, -1 sell; null when there is no reading.
             * @example 1
             */
            vote: number | null;
            /**
             * @description Its weight under the strategy.
             * @example 1
             */
            weight: number;
        };
        IndicatorListDto: {
            /** @description The twelve of every analysis first. */
            items: components["schemas"]["IndicatorDto"][];
            /**
             * @description Always null: the list is one page.
             * @example null
             */
            nextCursor: string | null;
        };
        IndicatorSeriesDto: {
            /**
             * @description Names of its outputs, the main one first.
             * @example [
             *       "value"
             *     ]
             */
            components: string[];
            /**
             * @description Name of the indicator.
             * @example rsi
             */
            indicator: string;
            /**
             * @description One for each bar, oldest first; null where the indicator does not exist yet.
             * @example [
             *       {
             *         "tradingDate": "2026-11-20",
             *         "value": 55.31
             *       }
             *     ]
             */
            items: ({
                /** Format: date */
                tradingDate: string;
            } & {
                [key: string]: number | null;
            })[];
            /**
             * @description Parameters it was computed with, defaults filled in.
             * @example {
             *       "period": 14,
             *       "oversold": 30,
             *       "overbought": 70
             *     }
             */
            parameters: {
                [key: string]: number;
            };
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Width of the bars.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
        };
        IntervalDto: {
            /**
             * @description Upper bound.
             * @example 0.02
             */
            high: number;
            /**
             * @description Lower bound.
             * @example -0.01
             */
            low: number;
        };
        InvalidTickerDto: {
            /** @description What is wrong with it. */
            detail: string;
            /**
             * @description As it was given.
             * @example no ticker
             */
            ticker: string;
        };
        JobCountsDto: {
            /**
             * @description Taken out because the job was cancelled.
             * @example 0
             */
            cancelled: number;
            /**
             * @description Given up, with a reason.
             * @example 0
             */
            failed: number;
            /**
             * @description Waiting to be worked on, also after a failed try.
             * @example 0
             */
            queued: number;
            /**
             * @description Being worked on.
             * @example 0
             */
            running: number;
            /**
             * @description With a result.
             * @example 0
             */
            succeeded: number;
            /**
             * @description All items.
             * @example 30
             */
            total: number;
        };
        JobDto: {
            /** @description How far it is, in items. */
            counts: components["schemas"]["JobCountsDto"];
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            createdAt: string;
            /**
             * @description Seconds left at the rate measured so far; null while there is none.
             * @example 12.5
             */
            etaSeconds: number | null;
            /**
             * Format: date-time
             * @description When its last item was over.
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Where to go from here. */
            links: components["schemas"]["JobLinksDto"];
            /** @description What was ordered, the same for every item. */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The job whose failures it tries again.
             */
            parentJobId: string | null;
            /**
             * @description Share of the items that are over.
             * @example 0.4
             */
            progress: number;
            /** @description The request that submitted it. */
            requestId: string | null;
            /**
             * Format: date-time
             * @description When its first item was started.
             */
            startedAt: string | null;
            /**
             * @description `completed`: nothing failed. `completed_with_errors`: some items failed. `failed`: all of them. `cancelled`: ended by a cancel.
             * @example running
             * @enum {string}
             */
            status: "queued" | "running" | "cancelling" | "completed" | "completed_with_errors" | "failed" | "cancelled";
            /**
             * @description What it does.
             * @example analysis
             */
            type: string;
            /**
             * @description Grows with every change.
             * @example 7
             */
            version: number;
        };
        JobItemDto: {
            /**
             * Format: uuid
             * @description The analysis, when it succeeded; in a backtest, its first result; in a `verdict-history` job, the history.
             */
            analysisId: string | null;
            /**
             * @description Tries that came to an end.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When the prices had been obtained.
             */
            dataAsOf: string | null;
            /** @description Why it failed. */
            error: components["schemas"]["JobItemErrorDto"] | null;
            /**
             * @description Tries whose worker disappeared.
             * @example 0
             */
            leaseLosses: number;
            /**
             * @description Its state.
             * @example succeeded
             * @enum {string}
             */
            state: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            /**
             * @description Ticker.
             * @example ACME.DEMO
             */
            ticker: string;
        };
        JobItemErrorDto: {
            /**
             * @description One of the codes of `/problems`, `ITEM_TIMEOUT` or `WORKER_LOST`.
             * @example UNKNOWN_TICKER
             */
            code: string;
            /**
             * @description What happened, and what to do.
             * @example demo has no NOSUCH.DEMO.
             */
            detail: string;
            /**
             * @description Whether trying again later may help.
             * @example false
             */
            retryable: boolean;
        };
        JobItemPageDto: {
            items: components["schemas"]["JobItemDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        JobLinksDto: {
            /**
             * @description Where to cancel it; null when it is over.
             * @example /v1/jobs/019a8b7c-0000-7000-8000-000000000000/cancel
             */
            cancel: string | null;
            /**
             * @description Live events.
             * @example /v1/jobs/019a8b7c-0000-7000-8000-000000000000/events
             */
            events: string;
            /**
             * @description Its items with what came of them, as a file; null where there is nothing to export.
             * @example /v1/jobs/019a8b7c-0000-7000-8000-000000000000/export
             */
            export: string | null;
            /**
             * @description Its items.
             * @example /v1/jobs/019a8b7c-0000-7000-8000-000000000000/items
             */
            items: string;
            /**
             * @description What came of it.
             * @example /v1/analyses?jobId=019a8b7c-0000-7000-8000-000000000000
             */
            results: string;
            /**
             * @description The job.
             * @example /v1/jobs/019a8b7c-0000-7000-8000-000000000000
             */
            self: string;
        };
        JobPageDto: {
            items: components["schemas"]["JobDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        JudgedByDto: {
            /**
             * Format: uuid
             * @description Id of the analysis; reading it is 410 when retention removed it.
             */
            analysisId: string;
            /**
             * @description Its score.
             * @example 0.12
             */
            score: number;
            /**
             * @description Its verdict.
             * @example hold
             * @enum {string}
             */
            verdict: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
        };
        LivenessDto: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        MeDto: {
            key: components["schemas"]["MeKeyDto"];
            owner: components["schemas"]["MeOwnerDto"];
            /**
             * @example [
             *       "analysis:read",
             *       "analysis:write"
             *     ]
             */
            scopes: ("analysis:read" | "analysis:write" | "analysis:bulk" | "market:read" | "market:write" | "strategy:write" | "jobs:read" | "jobs:write" | "watchlist:read" | "watchlist:write" | "alerts:read" | "alerts:write" | "keys:admin" | "ops:read")[];
        };
        MeKeyDto: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:30:00.000Z
             */
            createdAt: string | null;
            /**
             * Format: date-time
             * @description Null: never.
             * @example null
             */
            expiresAt: string | null;
            /**
             * @description Public part of the key; `master` for MASTER_API_KEY.
             * @example 3f9a1c0b7d2e4f60
             */
            id: string;
            /**
             * Format: date-time
             * @description Exact to a minute.
             * @example 2026-11-23T09:31:00.000Z
             */
            lastUsedAt: string | null;
            /** @example First key */
            name: string;
        };
        MeOwnerDto: {
            /**
             * Format: uuid
             * @example 0198b6a0-5c1e-7000-8000-000000000001
             */
            id: string;
            /**
             * @description Every row of user data belongs to one owner.
             * @example default
             */
            name: string;
        };
        MovedItemsDto: {
            /**
             * @description In the target before; removed here.
             * @example []
             */
            merged: string[];
            /**
             * @description Not in this list.
             * @example []
             */
            missing: string[];
            /**
             * @description New in the target.
             * @example [
             *       "ACME.DEMO"
             *     ]
             */
            moved: string[];
        };
        MoveWatchlistItemsDto: {
            /**
             * Format: uuid
             * @description The list they go to.
             * @example 0198b6a0-5c1e-7000-8000-000000000001
             */
            targetWatchlistId: string;
            /**
             * @description Tickers of this list.
             * @example [
             *       "ACME.DEMO"
             *     ]
             */
            tickers: string[];
        };
        OutcomeIntervalDto: {
            /**
             * @description 97.5 % quantile.
             * @example 0.0041
             */
            high: number;
            /**
             * @description 2.5 % quantile.
             * @example -0.0012
             */
            low: number;
        };
        OutcomeTickersDto: {
            /**
             * @description Tickers with verdicts.
             * @example 30
             */
            stored: number;
            /**
             * @description Tickers that were looked at: all, or 500 at even distances in the order of their names.
             * @example 30
             */
            used: number;
        };
        ParameterDto: {
            /**
             * @description Value when nothing is said.
             * @example 14
             */
            default: number;
            /** @description What it does. */
            description: string;
            /**
             * @description Whether it must be a whole number.
             * @example integer
             * @enum {string}
             */
            kind: "integer" | "number";
            /**
             * @description Largest value.
             * @example 5000
             */
            maximum: number;
            /**
             * @description Smallest value.
             * @example 2
             */
            minimum: number;
            /**
             * @description Name of the parameter, as in the query of the indicator series.
             * @example period
             */
            name: string;
        };
        PooledStatisticsDto: {
            /** @description Geometric mean of the net returns. */
            averageTrade: number | null;
            /** @description Share of the tickers that beat holding as much as they did. */
            beatBenchmarkShare: number | null;
            /** @description Best net return. */
            bestTrade: number | null;
            /** @description Arithmetic mean of the net returns. */
            expectancy: number | null;
            /** @description Of the mean trade, drawing whole tickers. */
            expectancyInterval: components["schemas"]["IntervalDto"] | null;
            /** @description Largest fall of a ticker. */
            maxDrawdown: components["schemas"]["SpreadDto"] | null;
            /** @description Mean return of holding the tickers. */
            meanBenchmarkReturn: number | null;
            /** @description Share of the tickers that ended with more than they began. */
            profitableShare: number | null;
            /** @description Won returns against lost ones. */
            profitFactor: number | null;
            /** @description Sharpe ratio of a ticker. */
            sharpe: components["schemas"]["SpreadDto"] | null;
            /** @example 30 */
            tickers: number;
            /**
             * @description Fewer than 30 trades: the figures say little.
             * @example false
             */
            tooFewTrades: boolean;
            /** @description Return of a ticker. */
            totalReturn: components["schemas"]["SpreadDto"] | null;
            /** @example 412 */
            trades: number;
            /** @description Share of the trades that won. */
            winRate: number | null;
            /** @description Wilson's interval of the win rate. */
            winRateInterval: components["schemas"]["IntervalDto"] | null;
            /**
             * @description Tickers without a trade.
             * @example 2
             */
            withoutTrades: number;
            /** @description Worst net return. */
            worstTrade: number | null;
        };
        PooledStrategyDto: {
            pooled: components["schemas"]["PooledStatisticsDto"];
            strategy: components["schemas"]["TestedStrategyDto"];
        };
        /** @enum {string} */
        ProblemCode: "VALIDATION_FAILED" | "MALFORMED_JSON" | "INVALID_CURSOR" | "KEY_IN_QUERY" | "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "INSUFFICIENT_SCOPE" | "NOT_FOUND" | "UNKNOWN_TICKER" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_INCOMPLETE" | "INVALID_STATE" | "ALREADY_EXISTS" | "IDEMPOTENCY_IN_PROGRESS" | "EXPIRED" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "UNKNOWN_INDICATOR" | "INVALID_FILTER" | "TOO_MANY_TICKERS" | "UNKNOWN_STRATEGY" | "INSUFFICIENT_HISTORY" | "UNSUPPORTED_SETTING" | "NOT_EXPORTABLE" | "CHART_TOO_LARGE" | "BAD_SERIES" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "PROVIDER_ERROR" | "DATABASE_UNAVAILABLE" | "STORAGE_FULL" | "NOT_READY" | "QUEUE_FULL" | "REQUEST_TIMEOUT" | "PROVIDER_RATE_LIMITED" | "PROVIDER_TIMEOUT";
        ProblemDto: {
            code: components["schemas"]["ProblemCode"];
            /** @description What happened this time, and what to do about it. */
            detail: string;
            /** @description All failures at once. */
            errors?: components["schemas"]["FieldErrorDto"][];
            /** @description Path of the request. */
            instance: string;
            /** @description The `X-Request-Id` of the answer; quote it in reports. */
            requestId: string;
            status: number;
            title: string;
            /**
             * Format: uri-reference
             * @example /problems/VALIDATION_FAILED
             */
            type: string;
        };
        ProblemPageDto: {
            /** @example VALIDATION_FAILED */
            code: string;
            /** @description What happened, and what to do about it. */
            description: string;
            /** @example 400 */
            status: number;
            title: string;
            /** @example /problems/VALIDATION_FAILED */
            type: string;
        };
        QuotaDto: {
            /**
             * @description Most in a window.
             * @example 600
             */
            limit: number;
            /** @example 588 */
            remaining: number;
            /**
             * @description Seconds until the window ends; 0 when none is open.
             * @example 41
             */
            resetsInSeconds: number;
            /**
             * @description Taken in the window that is open.
             * @example 12
             */
            used: number;
            /**
             * @description Length of a window in seconds.
             * @example 60
             */
            windowSeconds: number;
        };
        ReadinessChecksDto: {
            database: components["schemas"]["CheckDto"];
            /** @description Down while the process starts, and as soon as it is told to stop. */
            lifecycle: components["schemas"]["CheckDto"];
            /** @description Up when the schema is the one that this version needs. */
            migrations: components["schemas"]["CheckDto"];
        };
        ReadinessDto: {
            checks: components["schemas"]["ReadinessChecksDto"];
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        RecomputationDto: {
            /** @description The outcome in words. */
            detail: string;
            /** @description Every leaf that came out otherwise. */
            differences: components["schemas"]["DifferenceDto"][];
            /**
             * @description Version of the computation that was used now.
             * @example 1.0.0
             */
            engineVersion: string;
            /** @description SHA-256 of the stored bars up to the trading date; null when there are none. */
            inputDigest: string | null;
            /**
             * @description `identical`, `different` (same bars, another result), `input_changed` (other bars are stored by now) or `not_available` (the bars or the strategy version are gone).
             * @example identical
             * @enum {string}
             */
            outcome: "identical" | "different" | "input_changed" | "not_available";
        };
        ReplaceStrategyDto: {
            /**
             * @description Id of the strategy whose values fill what is left out.
             * @default balanced
             */
            basedOn?: string;
            /** @description What each category counts. */
            categoryWeights?: {
                momentum?: number;
                trend?: number;
                volatility?: number;
                volume?: number;
            };
            /** @description More about it, in Markdown. */
            description?: string;
            /** @description All must hold before a buy becomes `enter`. Left out: the checks of the strategy it is based on. */
            entryRules?: components["schemas"]["EntryRuleDto"][];
            /** @description Its id, which stays what it is; may be left out. */
            id?: string;
            /** @description What each indicator counts. */
            indicatorWeights?: {
                adx?: number;
                atr?: number;
                bollinger?: number;
                cci?: number;
                cmf?: number;
                ema_crossover?: number;
                macd?: number;
                obv?: number;
                psar?: number;
                rsi?: number;
                stochastic?: number;
                supertrend?: number;
                williams_r?: number;
            };
            /** @description Name for people. */
            name: string;
            /** @description Parameters of indicators; ranges and defaults: `GET /v1/indicators`. */
            parameters?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description How a plan is made. */
            riskProfile?: {
                atrMultiple?: number;
                baseStopPercent?: number;
                coolDownBars?: number;
                maxBars?: number;
                maxPositionPercent?: number;
                maxStopPercent?: number;
                minimumRewardRisk?: number;
                /** @description Where the target is: a multiple of the stop distance (0.1 to 50), or percent of the entry (0.1 to 500). */
                target?: {
                    /** @enum {string} */
                    kind: "stop_multiple" | "percent";
                    value: number;
                };
            };
            /** @description One sentence. */
            summary?: string;
            /** @description Where the verdicts begin. */
            thresholds?: {
                buyConviction?: number;
                buyScore?: number;
                minimumCoverage?: number;
                strongConviction?: number;
                strongScore?: number;
            };
        };
        RiskProfileDto: {
            /**
             * @description Stop distance in average true ranges.
             * @example 1.5
             */
            atrMultiple: number;
            /**
             * @description Smallest stop distance, percent.
             * @example 2
             */
            baseStopPercent: number;
            /**
             * @description Bars without a signal after a stop in a backtest.
             * @example 2
             */
            coolDownBars: number;
            /**
             * @description Bars after which a backtest leaves.
             * @example 20
             */
            maxBars: number;
            /**
             * @description Largest position, percent of the capital, unless the request gives one.
             * @example 20
             */
            maxPositionPercent: number;
            /**
             * @description Largest stop distance, percent.
             * @example 3
             */
            maxStopPercent: number;
            /**
             * @description Smallest acceptable reward over risk, unless the request gives one.
             * @example 1.5
             */
            minimumRewardRisk: number;
            /** @description Where the target is. */
            target: components["schemas"]["TargetRuleDto"];
        };
        RotateApiKeyDto: {
            /**
             * @description For how many seconds the old key is still good, 0 to 604,800 (7 days).
             * @default 3600
             * @example 3600
             */
            overlapSeconds?: number;
        };
        RotateWebhookSecretDto: {
            /**
             * @description For how many seconds the old secret signs too, 0 to 604,800 (7 days).
             * @default 86400
             * @example 86400
             */
            overlapSeconds?: number;
        };
        SampleDto: {
            benchmark: components["schemas"]["BenchmarkDto"];
            /**
             * Format: date
             * @description First bar.
             * @example 2023-01-02
             */
            from: string;
            statistics: components["schemas"]["BacktestStatisticsDto"];
            /**
             * Format: date
             * @description Last bar.
             * @example 2024-06-28
             */
            to: string;
        };
        SavedScreenDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * @description What it is about.
             * @example
             */
            description: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: uuid
             * @description Job; null for none.
             */
            jobId: string | null;
            /**
             * Format: date-time
             * @description When it last ran; null before the first run, and after a change of what it looks for.
             */
            lastRunAt: string | null;
            /**
             * @description Its name.
             * @example Oversold
             */
            name: string;
            /**
             * @description Order of what it finds.
             * @example ticker
             */
            sort: string;
            /**
             * @description Strategy; null for every one.
             * @example null
             */
            strategy: string | null;
            /**
             * @description Bar width; null for each.
             * @enum {string|null}
             */
            timeframe: "1d" | "1w" | null;
            /**
             * @description Universe; null for none.
             * @example demo
             */
            universe: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * @description Counts changes; runs do not count.
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Watchlist; null for none.
             */
            watchlistId: string | null;
            /**
             * @description The filter in canonical text.
             * @example rsi(14) < 35
             */
            where: string;
        };
        SavedScreenPageDto: {
            items: components["schemas"]["SavedScreenDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        SaveScreenDto: {
            /**
             * @description What it is about.
             * @default
             */
            description?: string;
            /**
             * Format: uuid
             * @description A job of yours: looks among its tickers.
             */
            jobId?: string;
            /**
             * @description Unique among yours.
             * @example Oversold
             */
            name: string;
            /**
             * @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker, score, tradingDate, conviction, coverage, close, bars. Tickers without an analysis come last.
             * @default ticker
             * @example -score,ticker
             */
            sort?: string;
            /** @description Only analyses made with this strategy; of every strategy when left out. */
            strategy?: string;
            /**
             * @description Only analyses of bars of this width; of each width when left out.
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /** @description `demo`, `all`, or an exchange of `GET /v1/symbols`: looks among its symbols. */
            universe?: string;
            /**
             * Format: uuid
             * @description A watchlist of yours: looks among its items.
             */
            watchlistId?: string;
            /**
             * @description The filter: a condition in the filter language, of at most 2000 characters.
             * @example rsi(14) < 70 and close > ema(50)
             */
            where: string;
        };
        ScheduleDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * @description When it runs.
             * @example 0 16 * * 1-5
             */
            cron: string;
            /**
             * @description Whether it runs.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Whose trading days count.
             * @example NSE
             */
            exchange: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description The last tick. */
            lastRun: components["schemas"]["ScheduleRunDto"] | null;
            /**
             * @description Its name.
             * @example Evening run
             */
            name: string;
            /**
             * Format: date-time
             * @description When it runs next; whether that is a trading day is seen then.
             */
            nextRunAt: string | null;
            /**
             * Format: uuid
             * @description The saved screen whose finds are analysed.
             */
            screenId: string | null;
            /** @description How the plans are sized, as it was given. */
            settings: components["schemas"]["AnalysisSettingsRequestDto"];
            /**
             * @description The strategy.
             * @example balanced
             */
            strategy: string;
            /**
             * @description Daily or weekly bars.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * @description The zone that the pattern is meant in.
             * @example Asia/Kolkata
             */
            timeZone: string;
            /**
             * @description Whether days without trading are left out.
             * @example true
             */
            tradingDaysOnly: boolean;
            /**
             * @description The universe that is analysed.
             * @example demo
             */
            universe: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * @description Counts changes, runs among them.
             * @example 1
             */
            version: number;
            /**
             * @description What to know of the next run.
             * @example []
             */
            warnings: string[];
            /**
             * Format: uuid
             * @description The watchlist that is analysed.
             */
            watchlistId: string | null;
        };
        SchedulePageDto: {
            items: components["schemas"]["ScheduleDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        ScheduleRunDto: {
            /**
             * Format: date-time
             * @description When it was seen to.
             */
            at: string;
            /**
             * Format: uuid
             * @description The job, see `GET /v1/jobs/{id}`.
             */
            jobId: string | null;
            /** @description Why there is no job: missed, not_a_trading_day, quota_spent, queue_full, too_many_tickers, set_not_found, set_empty, strategy_unknown, failed. */
            skippedReason: string | null;
            /**
             * Format: date-time
             * @description When it was due.
             */
            tick: string;
        };
        ScheduleRunPageDto: {
            items: components["schemas"]["ScheduleRunDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        ScreenExportDto: {
            /**
             * @description The format of the file.
             * @default csv
             * @enum {string}
             */
            format?: "csv" | "ndjson" | "xlsx";
            /**
             * Format: uuid
             * @description A job of yours: looks among its tickers.
             */
            jobId?: string;
            /**
             * @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker, score, tradingDate, conviction, coverage, close, bars. Tickers without an analysis come last.
             * @default ticker
             * @example -score,ticker
             */
            sort?: string;
            /** @description Only analyses made with this strategy; of every strategy when left out. */
            strategy?: string;
            /**
             * @description Only analyses of bars of this width; of each width when left out.
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /** @description `demo`, `all`, or an exchange of `GET /v1/symbols`: looks among its symbols. */
            universe?: string;
            /**
             * Format: uuid
             * @description A watchlist of yours: looks among its items.
             */
            watchlistId?: string;
            /**
             * @description The filter: a condition in the filter language, of at most 2000 characters.
             * @example rsi(14) < 70 and close > ema(50)
             */
            where: string;
        };
        ScreenMemberDto: {
            /** @description Strategy of the analysis; null without one. */
            strategy: string | null;
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Bar width.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
        };
        ScreenPageDto: {
            /**
             * @description Rows that were looked at for this page.
             * @example 30
             */
            checked: number;
            items: components["schemas"]["ScreenRowDto"][];
            /** @description Send it as `cursor` for the next page, however few rows this one has; null: no more. */
            nextCursor: string | null;
            /**
             * @description Tickers among them of which no prices are stored, where the filter needs some.
             * @example 0
             */
            withoutSeries: number;
        };
        ScreenQueryDto: {
            /** @description The `nextCursor` of the page before, everything else unchanged. */
            cursor?: string;
            /**
             * Format: uuid
             * @description A job of yours: looks among its tickers.
             */
            jobId?: string;
            /**
             * @description How many rows at most; more than 200 counts as 200.
             * @default 50
             * @example 50
             */
            limit?: number;
            /**
             * @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker, score, tradingDate, conviction, coverage, close, bars. Tickers without an analysis come last.
             * @default ticker
             * @example -score,ticker
             */
            sort?: string;
            /** @description Only analyses made with this strategy; of every strategy when left out. */
            strategy?: string;
            /**
             * @description Only analyses of bars of this width; of each width when left out.
             * @enum {string}
             */
            timeframe?: "1d" | "1w";
            /** @description `demo`, `all`, or an exchange of `GET /v1/symbols`: looks among its symbols. */
            universe?: string;
            /**
             * Format: uuid
             * @description A watchlist of yours: looks among its items.
             */
            watchlistId?: string;
            /**
             * @description The filter: a condition in the filter language, of at most 2000 characters.
             * @example rsi(14) < 70 and close > ema(50)
             */
            where: string;
        };
        ScreenRowDto: {
            /** @description The newest analysis; null for a ticker of the set that has stored prices and no analysis. */
            analysis: components["schemas"]["AnalysisSummaryDto"] | null;
            /** @description What the filter uses, in the order of its text. */
            terms: components["schemas"]["ScreenTermDto"][];
            /**
             * @description Ticker, upper case.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Width of the bars that were looked at.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
        };
        ScreenRunDto: {
            /**
             * @description Rows that were looked at.
             * @example 30
             */
            checked: number;
            /** @description Found now, and not by the run before. */
            entered: components["schemas"]["ScreenMemberDto"][];
            /** @description All that was found, at most 5,000. */
            items: components["schemas"]["ScreenRowDto"][];
            /** @description Found by the run before, and not now. */
            left: components["schemas"]["ScreenMemberDto"][];
            /**
             * Format: date-time
             * @description When it ran before; null for a first run, in which everything found has entered.
             */
            previousRunAt: string | null;
            /**
             * Format: date-time
             * @description When it ran.
             */
            ranAt: string;
            /**
             * @description Tickers without stored prices.
             * @example 0
             */
            withoutSeries: number;
        };
        ScreenTermDto: {
            /**
             * @description The price, indicator, field or function, in canonical text.
             * @example rsi(14)
             */
            term: string;
            /**
             * @description Its value on the last bar, or in the analysis; null when it is not known.
             * @example 28.4
             */
            value: (number | null) | string | boolean;
        };
        SettingRangeDto: {
            /**
             * @description Value under this strategy when the request gives none.
             * @example 100000
             */
            default: number;
            /**
             * @description Largest value.
             * @example 100000000
             */
            maximum: number;
            /**
             * @description Smallest value.
             * @example 1000
             */
            minimum: number;
            /**
             * @description Name of the setting.
             * @example capital
             */
            name: string;
        };
        SpreadDto: {
            /** @example 0.12 */
            high: number;
            /** @example -0.05 */
            low: number;
            /** @example 0.03 */
            median: number;
        };
        StrategyChangeDto: {
            /**
             * @description Before; null where there was none.
             * @example 0.2
             */
            from: (number | null) | string;
            /**
             * @description JSON pointer into the definition; an entry rule is called by its name.
             * @example /thresholds/buyScore
             */
            pointer: string;
            /**
             * @description After; null where there is none.
             * @example 0.25
             */
            to: (number | null) | string;
        };
        StrategyCheckDto: {
            /** @description Everything that is wrong. */
            failures: components["schemas"]["StrategyFailureDto"][];
            /** @description The strategy with everything filled in, and its filters in canonical text; null unless it is valid. */
            strategy: components["schemas"]["CreateStrategyDto"] | null;
            /**
             * @description Whether nothing is wrong with it.
             * @example true
             */
            valid: boolean;
        };
        StrategyDiffDto: {
            /** @description Every value that differs; empty when none does. */
            changes: components["schemas"]["StrategyChangeDto"][];
            /**
             * @description The one version.
             * @example 1
             */
            from: number;
            /**
             * @description Identifier of the strategy.
             * @example calm-trend
             */
            id: string;
            /**
             * @description The other version.
             * @example 2
             */
            to: number;
        };
        StrategyDto: {
            /** @description What each category counts. */
            categoryWeights: components["schemas"]["CategoryWeightsDto"];
            /**
             * Format: date-time
             * @description When this version was made; null for a built-in one.
             */
            createdAt: string | null;
            /** @description What makes it, as requests take it. */
            definition: components["schemas"]["CreateStrategyDto"];
            /**
             * @description All must hold before a buy becomes `enter`.
             * @example [
             *       "30 <= rsi <= 70",
             *       "adx >= 20"
             *     ]
             */
            entryChecks: string[];
            /** @description All of this for people, in Markdown. */
            help: string;
            /**
             * @description Identifier in requests.
             * @example balanced
             */
            id: string;
            /** @description Every indicator of its analyses. */
            indicators: components["schemas"]["StrategyIndicatorDto"][];
            /**
             * @description Whether every installation has it; it then never changes.
             * @example true
             */
            isBuiltIn: boolean;
            /**
             * @description Name for people.
             * @example Balanced
             */
            name: string;
            /** @description How a plan is made. */
            riskProfile: components["schemas"]["RiskProfileDto"];
            /** @description Settings that a request may give. */
            settings: components["schemas"]["SettingRangeDto"][];
            /** @description One sentence. */
            summary: string;
            /** @description Where the verdicts begin. */
            thresholds: components["schemas"]["VerdictThresholdsDto"];
            /**
             * @description Changes with every change of the data below.
             * @example 1
             */
            version: number;
        };
        StrategyFailureDto: {
            /**
             * @description What kind of failure it is.
             * @example filter_unknown_name
             */
            code: string;
            /** @description What is wrong, and how to put it right. */
            detail: string;
            /**
             * @description The known name that was probably meant.
             * @example close
             */
            didYouMean?: string;
            /**
             * @description JSON pointer into the body.
             * @example /entryRules/0/where
             */
            pointer: string;
            /** @description Where in a filter it is. */
            position?: components["schemas"]["FilterPositionDto"];
        };
        StrategyIndicatorDto: {
            /**
             * @description Its category.
             * @example momentum
             */
            category: string;
            /**
             * @description Its own weight, before the category and the share.
             * @example 1
             */
            indicatorWeight: number;
            /**
             * @description Name of the indicator.
             * @example rsi
             */
            name: string;
            /** @description Its parameters under this strategy. */
            parameters: components["schemas"]["StrategyParameterDto"][];
            /**
             * @description Weight in an analysis: category x indicator x share.
             * @example 1
             */
            weight: number;
        };
        StrategyListDto: {
            /** @description The default one first. */
            items: components["schemas"]["StrategyDto"][];
            /**
             * @description Always null: the list is one page.
             * @example null
             */
            nextCursor: string | null;
        };
        StrategyParameterDto: {
            /**
             * @description Value of the indicator itself.
             * @example 14
             */
            default: number;
            /**
             * @description Largest value.
             * @example 5000
             */
            maximum: number;
            /**
             * @description Smallest value.
             * @example 2
             */
            minimum: number;
            /**
             * @description Name of the parameter.
             * @example period
             */
            name: string;
            /**
             * @description Value under this strategy.
             * @example 10
             */
            value: number;
        };
        StrategyReferenceDto: {
            /**
             * @description Identifier of the strategy.
             * @example balanced
             */
            id: string;
            /**
             * @description Version of the strategy at that time.
             * @example 1
             */
            version: number;
        };
        StrategyTrialDto: {
            /**
             * @description Number of bars that were judged.
             * @example 60
             */
            bars: number;
            /**
             * @description Bars on which it would enter.
             * @example 3
             */
            entries: number;
            /** @description The bars, oldest first. */
            items: components["schemas"]["TriedBarDto"][];
            /**
             * @description Source of the prices.
             * @example demo
             */
            provenance: string;
            /** @description Which version of which strategy. */
            strategy: components["schemas"]["StrategyReferenceDto"];
            /**
             * @description Ticker.
             * @example ACME.DEMO
             */
            ticker: string;
            /** @description Bars by verdict. */
            verdicts: components["schemas"]["VerdictCountsDto"];
        };
        SubmittedJobDto: {
            /** @description How far it is, in items. */
            counts: components["schemas"]["JobCountsDto"];
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            createdAt: string;
            /**
             * @description Tickers that were given more than once.
             * @example 0
             */
            duplicatesRemoved: number;
            /**
             * @description Seconds left at the rate measured so far; null while there is none.
             * @example 12.5
             */
            etaSeconds: number | null;
            /**
             * Format: date-time
             * @description When its last item was over.
             */
            finishedAt: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /** @description Where to go from here. */
            links: components["schemas"]["JobLinksDto"];
            /** @description What was ordered, the same for every item. */
            parameters: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description The job whose failures it tries again.
             */
            parentJobId: string | null;
            /**
             * @description Share of the items that are over.
             * @example 0.4
             */
            progress: number;
            /** @description The request that submitted it. */
            requestId: string | null;
            /**
             * Format: date-time
             * @description When its first item was started.
             */
            startedAt: string | null;
            /**
             * @description `completed`: nothing failed. `completed_with_errors`: some items failed. `failed`: all of them. `cancelled`: ended by a cancel.
             * @example running
             * @enum {string}
             */
            status: "queued" | "running" | "cancelling" | "completed" | "completed_with_errors" | "failed" | "cancelled";
            /**
             * @description What it does.
             * @example analysis
             */
            type: string;
            /**
             * @description Grows with every change.
             * @example 7
             */
            version: number;
        };
        SymbolDto: {
            /**
             * @description Quote currency; null when not known.
             * @example USD
             */
            currency: string | null;
            /** @example DEMO */
            exchange: string;
            /** @example Acme Industries */
            name: string;
            /**
             * @description Provider-style symbol; percent-encode it in paths.
             * @example ACME.DEMO
             */
            ticker: string;
        };
        SymbolPageDto: {
            items: components["schemas"]["SymbolDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        TargetRuleDto: {
            /**
             * @description `stop_multiple`: a multiple of the stop distance. `percent`: percent of the entry.
             * @example stop_multiple
             * @enum {string}
             */
            kind: "stop_multiple" | "percent";
            /**
             * @description The multiple, or the percentage.
             * @example 2
             */
            value: number;
        };
        TestedStrategyDto: {
            /** @example balanced */
            id: string;
            /** @description Numbers that differ from it. */
            parameters: {
                [key: string]: number;
            };
            /**
             * @description Null for the reference run.
             * @example 1
             */
            version: number | null;
        };
        TextPositionDto: {
            /**
             * @description From 1.
             * @example 13
             */
            column: number;
            /**
             * @description 0 at the end of the text.
             * @example 4
             */
            length: number;
            /**
             * @description From 1.
             * @example 1
             */
            line: number;
            /**
             * @description From 0, in UTF-16 code units.
             * @example 12
             */
            offset: number;
        };
        TickersOfDayDto: {
            /**
             * Format: date
             * @description Day in UTC.
             * @example 2026-11-23
             */
            day: string;
            /**
             * @description Tickers analysed, in requests and in jobs.
             * @example 240
             */
            tickers: number;
        };
        TradeDto: {
            /** @example 11 */
            barsHeld: number;
            /**
             * @description Commissions and taxes of both sides.
             * @example 202.1
             */
            charges: number;
            /**
             * Format: date
             * @example 2024-05-06
             */
            entryDate: string;
            /** @example 101.25 */
            entryPrice: number;
            /**
             * Format: date
             * @example 2024-05-21
             */
            exitDate: string;
            /** @example 104.3 */
            exitPrice: number;
            /**
             * @description Exit over entry, less 1.
             * @example 0.0301
             */
            grossReturn: number;
            /**
             * @description Less charges.
             * @example 0.0281
             */
            netReturn: number;
            /**
             * @description Money won or lost.
             * @example 2809.2
             */
            pnl: number;
            /**
             * @description Why it ended.
             * @example target
             * @enum {string}
             */
            reason: "stop" | "target" | "verdict" | "time" | "signal" | "end_of_data";
            /** @example 987 */
            shares: number;
        };
        TradePageDto: {
            items: components["schemas"]["TradeDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        TradePlanDto: {
            /**
             * @description `enter`: every check passes. `wait`: a check fails. `exit`: the verdict is to sell.
             * @example enter
             * @enum {string}
             */
            action: "enter" | "wait" | "exit";
            /**
             * @description What limits the size: the risk, the largest position, or `none` when the size is 0.
             * @example position
             * @enum {string|null}
             */
            bindingConstraint: "risk" | "position" | "none" | null;
            /** @description The entry rules of the strategy. */
            checks: components["schemas"]["EntryCheckDto"][];
            /**
             * @description Price to buy at; null when the action is `exit`.
             * @example 143.56
             */
            entry: number | null;
            /**
             * @description How the entry was found.
             * @example last_close
             */
            entryMethod: string | null;
            /**
             * @description Whether reward over risk reaches the minimum; null when the action is `exit`.
             * @example true
             */
            meetsMinimum: boolean | null;
            /**
             * @description Shares to buy; null when the action is `exit`.
             * @example 139
             */
            positionSize: number | null;
            /**
             * @description Money the position takes; null when the action is `exit`.
             * @example 19954.84
             */
            positionValue: number | null;
            /**
             * @description Distance to the target over distance to the stop; null when the action is `exit`.
             * @example 2
             */
            rewardRisk: number | null;
            /**
             * @description Money lost when the stop is hit; null when the action is `exit`.
             * @example 480.94
             */
            riskAmount: number | null;
            /**
             * @description Price at which the loss is taken; null when the action is `exit`.
             * @example 140.1
             */
            stop: number | null;
            /**
             * @description Distance of the stop from the entry, percent; null when the action is `exit`.
             * @example 2.41
             */
            stopPercent: number | null;
            /**
             * @description Price at which the profit is taken; null when the action is `exit`.
             * @example 150.48
             */
            target: number | null;
        };
        TriedBarDto: {
            /**
             * @description What a plan would say; null without one.
             * @example wait
             * @enum {string|null}
             */
            action: "enter" | "wait" | "exit" | null;
            /**
             * @description Its close.
             * @example 101.25
             */
            close: number;
            /**
             * @description Conviction, 0 to 1.
             * @example 0.18
             */
            conviction: number;
            /**
             * @description Coverage, 0 to 1.
             * @example 1
             */
            coverage: number;
            /** @description Names of the checks that kept a buy from entering. */
            failedChecks: string[];
            /**
             * @description Score, -1 to 1.
             * @example 0.32
             */
            score: number;
            /**
             * Format: date
             * @description Day of the bar.
             * @example 2026-11-20
             */
            tradingDate: string;
            /**
             * @description Verdict.
             * @example buy
             * @enum {string}
             */
            verdict: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
        };
        TryStrategyDto: {
            /**
             * @description How many of the last daily bars are judged.
             * @default 250
             * @example 60
             */
            bars?: number;
            /**
             * @description Ticker; trimmed and upper-cased.
             * @example ACME.DEMO
             */
            ticker: string;
        };
        UploadBarDto: {
            /** @example 102.1 */
            adjustedClose?: number | null;
            /** @example 102.1 */
            close: number;
            /**
             * @description Not below open and close.
             * @example 102.85
             */
            high: number;
            /**
             * @description Not above open and close.
             * @example 100.7
             */
            low: number;
            /** @example 101.2 */
            open: number;
            /**
             * Format: date
             * @description The exchange's calendar day; each at most once.
             * @example 2026-03-31
             */
            tradingDate: string;
            /**
             * @description Shares.
             * @example 1350200
             */
            volume: number;
        };
        UploadBarsDto: {
            /** @description In any order; analyses need 60 of them, EMA(200) some hundreds. */
            items: components["schemas"]["UploadBarDto"][];
        };
        UploadResultDto: {
            /**
             * Format: date-time
             * @example 2026-03-31T21:05:12.345Z
             */
            asOf: string;
            /**
             * @description Bars that are stored.
             * @example 2
             */
            bars: number;
            /**
             * @description By the suffix of the ticker.
             * @example USD
             */
            currency: string | null;
            /** @description The first hundred of them. */
            dropped: components["schemas"]["DroppedBarDto"][];
            /**
             * @description Bars that were left out because they are impossible.
             * @example 0
             */
            droppedCount: number;
            /**
             * Format: date
             * @example 2026-03-30
             */
            firstDate: string;
            /**
             * Format: date
             * @example 2026-03-31
             */
            lastDate: string;
            /**
             * @description Bars in the upload.
             * @example 2
             */
            received: number;
            /** @example upload */
            source: string;
            /** @example MY-SHARE */
            ticker: string;
            /** @example 1d */
            timeframe: string;
            /** @example 1 */
            version: number;
            warnings: components["schemas"]["UploadWarningDto"][];
        };
        UploadWarningDto: {
            /** @example UNSORTED_BARS */
            code: string;
            /** @example The bars came unsorted; they were sorted by date. */
            detail: string;
        };
        UsageDto: {
            /** @description Analysed tickers of each of the last 31 days on which there were any, oldest first. */
            days: components["schemas"]["TickersOfDayDto"][];
            /**
             * @description Public part of the key; `master` for MASTER_API_KEY.
             * @example 3f9a1c0b7d2e4f60
             */
            keyId: string;
            /** @description `GET` and `HEAD` requests; null where nothing is limited. */
            reads: components["schemas"]["QuotaDto"] | null;
            /** @description Analysed tickers; null where nothing is limited. */
            tickers: components["schemas"]["QuotaDto"] | null;
            /** @description All other requests; null where nothing is limited. */
            writes: components["schemas"]["QuotaDto"] | null;
        };
        VerdictChangeDto: {
            /**
             * Format: date-time
             * @description When the new analysis was made.
             */
            createdAt: string;
            /** @description The analysis before. */
            from: components["schemas"]["JudgedByDto"];
            /**
             * @description Difference of the scores.
             * @example 0.42
             */
            scoreMove: number;
            /**
             * @description Id of the strategy.
             * @example balanced
             */
            strategy: string;
            /**
             * @description Ticker.
             * @example ACME.DEMO
             */
            ticker: string;
            /**
             * @description Bar width.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /** @description The new analysis. */
            to: components["schemas"]["JudgedByDto"];
            /**
             * Format: date
             * @description Last bar of the new analysis.
             * @example 2026-11-23
             */
            tradingDate: string;
            /** @description The indicators that moved the score, the largest move first; null when one of the analyses was removed by retention. */
            votes: components["schemas"]["VoteMoveDto"][] | null;
        };
        VerdictChangePageDto: {
            items: components["schemas"]["VerdictChangeDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        VerdictCountsDto: {
            /**
             * @description Bars with this verdict.
             * @example 8
             */
            buy: number;
            /**
             * @description Bars with this verdict.
             * @example 47
             */
            hold: number;
            /**
             * @description Bars with this verdict.
             * @example 0
             */
            insufficient_data: number;
            /**
             * @description Bars with this verdict.
             * @example 5
             */
            sell: number;
            /**
             * @description Bars with this verdict.
             * @example 0
             */
            strong_buy: number;
            /**
             * @description Bars with this verdict.
             * @example 0
             */
            strong_sell: number;
        };
        VerdictOutcomeDto: {
            /** @description What followed, nearest first. */
            horizons: components["schemas"]["HorizonOutcomeDto"][];
            /**
             * @description Id of the strategy.
             * @example balanced
             */
            strategy: string;
            /**
             * @description Width of the bars.
             * @example 1d
             * @enum {string}
             */
            timeframe: "1d" | "1w";
            /**
             * @description The verdict.
             * @example buy
             * @enum {string}
             */
            verdict: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            /**
             * @description How often it was given.
             * @example 415
             */
            verdicts: number;
        };
        VerdictOutcomesDto: {
            /**
             * Format: date
             * @description First day with a verdict.
             */
            from: string | null;
            /** @description One for each strategy, timeframe and verdict, also for verdicts that were never given. */
            items: components["schemas"]["VerdictOutcomeDto"][];
            /** @description How many tickers this is about. */
            tickers: components["schemas"]["OutcomeTickersDto"];
            /**
             * Format: date
             * @description Last day with a verdict.
             */
            to: string | null;
            /**
             * @description Verdicts that were left out because their day is no bar of the stored prices any more.
             * @example 0
             */
            withoutBar: number;
        };
        VerdictThresholdsDto: {
            /**
             * @description Conviction that a buy needs.
             * @example 0.1
             */
            buyConviction: number;
            /**
             * @description Score from which it is a buy (below minus it: a sell).
             * @example 0.2
             */
            buyScore: number;
            /**
             * @description Coverage below which there is no verdict.
             * @example 0.6
             */
            minimumCoverage: number;
            /**
             * @description Conviction that a strong buy needs.
             * @example 0.25
             */
            strongConviction: number;
            /**
             * @description Score from which it is a strong buy.
             * @example 0.6
             */
            strongScore: number;
        };
        VoteCountsDto: {
            /**
             * @description Indicators that vote to buy.
             * @example 6
             */
            buy: number;
            /**
             * @description Indicators that vote neither way.
             * @example 4
             */
            neutral: number;
            /**
             * @description Indicators that vote to sell.
             * @example 2
             */
            sell: number;
        };
        VoteMoveDto: {
            /** @description Before; null where the strategy did not have it. */
            from: components["schemas"]["CastVoteDto"] | null;
            /**
             * @description Name of the indicator.
             * @example macd
             */
            indicator: string;
            /**
             * @description What it moved the score by. The moves add up to `scoreMove`.
             * @example 0.31
             */
            move: number;
            /** @description After; null where the strategy does not have it. */
            to: components["schemas"]["CastVoteDto"] | null;
        };
        WalkForwardDto: {
            /**
             * @description Whether in-sample stretches grow instead of rolling.
             * @default false
             */
            anchored?: boolean;
            /**
             * @description Number of out-of-sample stretches.
             * @example 3
             */
            folds: number;
            /**
             * @description Bars before the first.
             * @example 500
             */
            inSampleBars: number;
        };
        WarningDto: {
            /**
             * @description What it is, for programs.
             * @example OLD_LAST_BAR
             */
            code: string;
            /** @description What it is, for people. */
            detail: string;
        };
        WatchlistDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * @description What it is about.
             * @example Oil and gas, weekly
             */
            description: string;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * @description Whether it is the one that every owner has.
             * @example false
             */
            isDefault: boolean;
            /**
             * @description Number of its items.
             * @example 0
             */
            itemCount: number;
            /**
             * @description Its name.
             * @example Energy
             */
            name: string;
            /**
             * Format: date-time
             * @description When it, or one of its items, was last changed.
             */
            updatedAt: string;
            /**
             * @description Counts changes of the list and of its items.
             * @example 1
             */
            version: number;
        };
        WatchlistItemDto: {
            /**
             * Format: date-time
             * @description When it was added.
             */
            addedAt: string;
            /** @description Whether it is in the universe or has stored prices; false may be a typing error. */
            known: boolean;
            /** @description Only with `include=latest`. */
            latest?: components["schemas"]["WatchlistItemLatestDto"];
            /**
             * @description Ticker.
             * @example ACME.DEMO
             */
            ticker: string;
        };
        WatchlistItemLatestDto: {
            /** @description The newest analysis; null: never analysed. */
            analysis: components["schemas"]["AnalysisSummaryDto"] | null;
            /**
             * @description The last closes, oldest first, 30 at most; empty when no prices are stored.
             * @example [
             *       101.2,
             *       102.6,
             *       101.9
             *     ]
             */
            sparkline: number[];
        };
        WatchlistItemPageDto: {
            items: components["schemas"]["WatchlistItemDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        WatchlistPageDto: {
            items: components["schemas"]["WatchlistDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        WebhookDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * @description What it is for.
             * @example The trading desk
             */
            description: string;
            /** @description Why it was switched off by itself: `gone` (it answered 410), `failing` (no attempt succeeded for 5 days), `secret_unreadable` (the secrets of the server have changed; rotate it). */
            disabledReason: string | null;
            /**
             * @description Whether anything is sent to it.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when no attempt has succeeded.
             */
            failingSince: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description Until when the secret before the current one signs too.
             */
            previousSecretUntil: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * @description Where events are posted to.
             * @example https://example.com/hooks/barometer
             */
            url: string;
            /**
             * @description Counts changes.
             * @example 1
             */
            version: number;
        };
        WebhookPageDto: {
            items: components["schemas"]["WebhookDto"][];
            /** @description Send it as `cursor` for the next page; null: no more. */
            nextCursor: string | null;
        };
        WebhookWithSecretDto: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /**
             * @description What it is for.
             * @example The trading desk
             */
            description: string;
            /** @description Why it was switched off by itself: `gone` (it answered 410), `failing` (no attempt succeeded for 5 days), `secret_unreadable` (the secrets of the server have changed; rotate it). */
            disabledReason: string | null;
            /**
             * @description Whether anything is sent to it.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Since when no attempt has succeeded.
             */
            failingSince: string | null;
            /**
             * Format: uuid
             * @description Identifier.
             */
            id: string;
            /**
             * Format: date-time
             * @description Until when the secret before the current one signs too.
             */
            previousSecretUntil: string | null;
            /**
             * @description What events are signed with. It is kept encrypted and cannot be shown again: keep it now.
             * @example whsec_<Base64 of 32 bytes>
             */
            secret: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * @description Where events are posted to.
             * @example https://example.com/hooks/barometer
             */
            url: string;
            /**
             * @description Counts changes.
             * @example 1
             */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description What is left of each: `"reads";r=588;t=41` is 588 in the next 41 seconds. */
        RateLimit: string;
        /** @description The limits of the key: `"reads";q=600;w=60` is 600 in 60 seconds. */
        "RateLimit-Policy": string;
        /** @description Requests of this class in a minute. */
        "X-RateLimit-Limit": string;
        /** @description Requests of this class that are left. */
        "X-RateLimit-Remaining": string;
        /** @description Seconds until there are all of them again. */
        "X-RateLimit-Reset": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Health.getHealth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_READY`: The process is starting or stopping. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Health.getLiveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Health.getReadiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_READY`: The process is starting or stopping. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Health.getStartup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_READY`: The process is starting or stopping. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Metrics.getMetrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Problems.getProblem": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: "VALIDATION_FAILED" | "MALFORMED_JSON" | "INVALID_CURSOR" | "KEY_IN_QUERY" | "MALFORMED_REQUEST" | "UNAUTHENTICATED" | "INSUFFICIENT_SCOPE" | "NOT_FOUND" | "UNKNOWN_TICKER" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_INCOMPLETE" | "INVALID_STATE" | "ALREADY_EXISTS" | "IDEMPOTENCY_IN_PROGRESS" | "EXPIRED" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "URI_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "UNKNOWN_INDICATOR" | "INVALID_FILTER" | "TOO_MANY_TICKERS" | "UNKNOWN_STRATEGY" | "INSUFFICIENT_HISTORY" | "UNSUPPORTED_SETTING" | "NOT_EXPORTABLE" | "CHART_TOO_LARGE" | "BAD_SERIES" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "HEADERS_TOO_LARGE" | "INTERNAL_ERROR" | "PROVIDER_ERROR" | "DATABASE_UNAVAILABLE" | "STORAGE_FULL" | "NOT_READY" | "QUEUE_FULL" | "REQUEST_TIMEOUT" | "PROVIDER_RATE_LIMITED" | "PROVIDER_TIMEOUT";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemPageDto"];
                    "text/html": components["schemas"]["ProblemPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AlertRules.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alert rules. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRulePageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AlertRules.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAlertRuleDto"];
            };
        };
        responses: {
            /** @description The alert rule. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRuleDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AlertRules.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the alert rule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert rule. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRuleDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AlertRules.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the alert rule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AlertRules.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the alert rule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAlertRuleDto"];
            };
        };
        responses: {
            /** @description The alert rule as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRuleDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Analyses.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only analyses whose last bar is of this day or later. */
                from?: string;
                /** @description Whether to count all rows that match, in `total`. */
                includeTotal?: boolean;
                /** @description Only analyses made by this job. */
                jobId?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only analyses with at least this score. */
                minScore?: number;
                /** @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker. */
                sort?: string;
                /** @description Only analyses by this strategy. */
                strategy?: string;
                /** @description Only analyses of this ticker. */
                ticker?: string;
                /** @description Only analyses of bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only analyses whose last bar is of this day or earlier. */
                to?: string;
                /** @description Only analyses with this verdict. */
                verdict?: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of summaries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Analyses.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAnalysisDto"];
            };
        };
        responses: {
            /** @description The analysis. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the analysis can be read again. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `INSUFFICIENT_HISTORY`: Too few bars to analyse. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_ERROR`: The price provider failed. */
            502: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `PROVIDER_RATE_LIMITED`: The price provider limits our requests. `STORAGE_FULL`: No space is left to store data. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_TIMEOUT`: The price provider did not answer in time. */
            504: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Analyses.get": {
        parameters: {
            query?: {
                /** @description Whether to compute it again from what is stored and say whether it comes out the same. */
                recompute?: boolean;
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the analysis. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The analysis. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `EXPIRED`: It was removed by retention. */
            410: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AnalysisReport.get": {
        parameters: {
            query?: {
                /** @description The format of the report. */
                format?: "xlsx";
            };
            header?: never;
            path: {
                /** @description Identifier of the analysis. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `EXPIRED`: It was removed by retention. */
            410: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BulkAnalysis.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: wait up to N seconds, at most 30, for the job to be over. `handling=reuse-active`: an equal job that is not over will do. Separated by commas; anything else is ignored. `Preference-Applied` says what was followed. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkAnalysisRequestDto"];
            };
        };
        responses: {
            /** @description The job, which is over, or was there before: as `Prefer` asked for. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to follow the job. */
                    Location?: string;
                    /** @description What of `Prefer` was followed. */
                    "Preference-Applied"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedJobDto"];
                };
            };
            /** @description The job. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to follow the job. */
                    Location?: string;
                    /** @description What of `Prefer` was followed. */
                    "Preference-Applied"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description When to look at it. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedJobDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `QUEUE_FULL`: Too much background work is waiting. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "VerdictChanges.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only changes by analyses that were made at this instant, or on this day (UTC), or later. */
                since?: string;
                /** @description Only changes under this strategy. */
                strategy?: string;
                /** @description Only changes of this ticker. */
                ticker?: string;
                /** @description Only changes on bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only changes of tickers on this watchlist. */
                watchlistId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictChangePageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AnalysisExports.exportAll": {
        parameters: {
            query?: {
                /** @description The format of the file; `ndjson` has an object on each line, as the list shows it. */
                format?: "csv" | "ndjson" | "xlsx";
                /** @description Only analyses whose last bar is of this day or later. */
                from?: string;
                /** @description Only analyses made by this job. */
                jobId?: string;
                /** @description Only analyses with at least this score. */
                minScore?: number;
                /** @description Only analyses by this strategy. */
                strategy?: string;
                /** @description Only analyses of this ticker. */
                ticker?: string;
                /** @description Only analyses of bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only analyses whose last bar is of this day or earlier. */
                to?: string;
                /** @description Only analyses with this verdict. */
                verdict?: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Analyses.listLatest": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only analyses whose last bar is of this day or later. */
                from?: string;
                /** @description Whether to count all rows that match, in `total`. */
                includeTotal?: boolean;
                /** @description Only analyses made by this job. */
                jobId?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only analyses with at least this score. */
                minScore?: number;
                /** @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker, score, tradingDate. */
                sort?: string;
                /** @description Only analyses by this strategy. */
                strategy?: string;
                /** @description Only analyses of this ticker. */
                ticker?: string;
                /** @description Only analyses of bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only analyses whose last bar is of this day or earlier. */
                to?: string;
                /** @description Only analyses with this verdict. */
                verdict?: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of summaries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "AnalysisExports.exportLatest": {
        parameters: {
            query?: {
                /** @description The format of the file; `ndjson` has an object on each line, as the list shows it. */
                format?: "csv" | "ndjson" | "xlsx";
                /** @description Only analyses whose last bar is of this day or later. */
                from?: string;
                /** @description Only analyses made by this job. */
                jobId?: string;
                /** @description Only analyses with at least this score. */
                minScore?: number;
                /** @description Only analyses by this strategy. */
                strategy?: string;
                /** @description Only analyses of this ticker. */
                ticker?: string;
                /** @description Only analyses of bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only analyses whose last bar is of this day or earlier. */
                to?: string;
                /** @description Only analyses with this verdict. */
                verdict?: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyDto"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the key is described. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked, now or before. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.listEvents": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyEventPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ApiKeys.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateApiKeyDto"];
            };
        };
        responses: {
            /** @description The new key. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where the key is described. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Backtests.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
                /** @description `wait=N`: wait up to N seconds, at most 30, for the job to be over. `handling=reuse-active`: an equal job that is not over will do. Separated by commas; anything else is ignored. `Preference-Applied` says what was followed. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BacktestRequestDto"];
            };
        };
        responses: {
            /** @description The job, which is over, or was there before: as `Prefer` asked for. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to follow the job. */
                    Location?: string;
                    /** @description What of `Prefer` was followed. */
                    "Preference-Applied"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedJobDto"];
                };
            };
            /** @description The job. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to follow the job. */
                    Location?: string;
                    /** @description What of `Prefer` was followed. */
                    "Preference-Applied"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description When to look at it. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedJobDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_INDICATOR`: There is no such indicator. `UNKNOWN_STRATEGY`: There is no such strategy. `UNSUPPORTED_SETTING`: This setting cannot be used here. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `QUEUE_FULL`: Too much background work is waiting. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Backtests.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacktestSummaryPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Backtests.compare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategies side by side. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BacktestExport.export": {
        parameters: {
            query?: {
                /** @description The format of the file; `ndjson` has an object on each line, as the list shows it. */
                format?: "csv" | "ndjson" | "xlsx";
                /** @description A line for each ticker and strategy, or a line for each of their trades. */
                table?: "results" | "trades";
            };
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BacktestResults.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
                /** @description Identifier of the result. */
                resultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BacktestResultDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BacktestResults.draw": {
        parameters: {
            query?: {
                /** @description Dark on light, or light on dark. */
                theme?: "light" | "dark";
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
                /** @description Identifier of the result. */
                resultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" width="800" height="757" viewBox="0 0 800 757" role="img">...</svg> */
                    "image/svg+xml": string;
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BacktestResults.listEquity": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
                /** @description Identifier of the result. */
                resultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of closes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquityPointPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "BacktestResults.listTrades": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the backtest, which is that of its job. */
                id: string;
                /** @description Identifier of the result. */
                resultId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trades. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TradePageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Indicators.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every indicator. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorListDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Jobs.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only jobs with this status. */
                status?: "queued" | "running" | "cancelling" | "completed" | "completed_with_errors" | "failed" | "cancelled";
                /** @description Only jobs of this type. */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Jobs.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Jobs.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, `cancelled`. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description The job, `cancelling`. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "JobEvents.follow": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves. */
                "Last-Event-ID"?: string;
            };
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "JobExports.export": {
        parameters: {
            query?: {
                /** @description The format of the file; `ndjson` has an object on each line, as the list shows it. */
                format?: "csv" | "ndjson" | "xlsx";
            };
            header?: never;
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_EXPORTABLE`: There is nothing to export. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Jobs.listItems": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only items in this state. */
                state?: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            };
            header?: never;
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobItemPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Jobs.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the job. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new job. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where to follow it. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `QUEUE_FULL`: Too much background work is waiting. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Me.getMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schedules. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchedulePageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleDto"];
            };
        };
        responses: {
            /** @description The schedule. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScheduleDto"];
            };
        };
        responses: {
            /** @description The schedule as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Schedules.listRuns": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the schedule. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of runs. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleRunPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of screens. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScreenPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScreenDto"];
            };
        };
        responses: {
            /** @description The screen. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScreenDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `ALREADY_EXISTS`: It exists already. `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `INVALID_FILTER`: The filter cannot be read. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the screen. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screen. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScreenDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.replace": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the screen. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveScreenDto"];
            };
        };
        responses: {
            /** @description The screen as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedScreenDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `ALREADY_EXISTS`: It exists already. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_FILTER`: The filter cannot be read. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the screen. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "SavedScreens.run": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the screen. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it found. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenRunDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "ScreenExports.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenExportDto"];
            };
        };
        responses: {
            /** @description The file, sent while it is made. A connection that breaks before its end means that it is not whole. */
            200: {
                headers: {
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_FILTER`: The filter cannot be read. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Screens.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreenQueryDto"];
            };
        };
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreenPageDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_FILTER`: The filter cannot be read. `TOO_MANY_TICKERS`: Too many tickers for one job. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Strategies.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every strategy. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyListDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CustomStrategies.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStrategyDto"];
            };
        };
        responses: {
            /** @description The strategy. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `ALREADY_EXISTS`: It exists already. `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `UNKNOWN_INDICATOR`: There is no such indicator. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Strategies.get": {
        parameters: {
            query?: {
                /** @description Which version; left out: the current one. */
                version?: number;
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the strategy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The strategy. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CustomStrategies.replace": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of a strategy of yours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceStrategyDto"];
            };
        };
        responses: {
            /** @description The strategy as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNKNOWN_INDICATOR`: There is no such indicator. `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CustomStrategies.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of a strategy of yours. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Strategies.diff": {
        parameters: {
            query?: {
                /** @description The older version; left out: the one before `to`, or `to` itself when it is the first. */
                from?: number;
                /** @description The newer version; left out: the current one. */
                to?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the strategy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyDiffDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CustomStrategies.dryRun": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the strategy. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryStrategyDto"];
            };
        };
        responses: {
            /** @description What it says of each bar, and how often. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyTrialDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_HISTORY`: Too few bars to analyse. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "CustomStrategies.validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description What is wrong, or the strategy. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrategyCheckDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Symbols.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only this exchange: `DEMO`, `NSE`, `US` ... */
                exchange?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Part of a ticker or a name, in any case. */
                query?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of symbols. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SymbolPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "TickerAnalyses.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only analyses whose last bar is of this day or later. */
                from?: string;
                /** @description Whether to count all rows that match, in `total`. */
                includeTotal?: boolean;
                /** @description Only analyses made by this job. */
                jobId?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only analyses with at least this score. */
                minScore?: number;
                /** @description Fields to sort by, separated by commas, with `-` for descending: createdAt, ticker. */
                sort?: string;
                /** @description Only analyses by this strategy. */
                strategy?: string;
                /** @description Only analyses of bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only analyses whose last bar is of this day or earlier. */
                to?: string;
                /** @description Only analyses with this verdict. */
                verdict?: "strong_buy" | "buy" | "hold" | "sell" | "strong_sell" | "insufficient_data";
            };
            header?: never;
            path: {
                /** @description Ticker, percent-encoded. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of summaries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysisPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Bars.get": {
        parameters: {
            query?: {
                /** @description Only bars of this day or later. */
                from?: string;
                /** @description How many of the last bars at most; more than 20000 counts as 20000. */
                limit?: number;
                /** @description Daily or weekly bars. */
                timeframe?: "1d" | "1w";
                /** @description Only bars of this day or earlier. */
                to?: string;
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bars. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarsDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_ERROR`: The price provider failed. */
            502: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `PROVIDER_RATE_LIMITED`: The price provider limits our requests. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_TIMEOUT`: The price provider did not answer in time. */
            504: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Bars.put": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "tradingDate": "2026-03-30",
                 *           "open": 100.4,
                 *           "high": 101.6,
                 *           "low": 99.9,
                 *           "close": 101.1,
                 *           "volume": 1204300,
                 *           "adjustedClose": 101.1
                 *         },
                 *         {
                 *           "tradingDate": "2026-03-31",
                 *           "open": 101.2,
                 *           "high": 102.85,
                 *           "low": 100.7,
                 *           "close": 102.1,
                 *           "volume": 1350200,
                 *           "adjustedClose": 102.1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UploadBarsDto"];
                /**
                 * @example date,open,high,low,close,volume,adjclose
                 *     2026-03-30,100.4,101.6,99.9,101.1,1204300,101.1
                 *     2026-03-31,101.2,102.85,100.7,102.1,1350200,102.1
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was stored, what was left out, and warnings. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadResultDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Bars.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "TickerChart.get": {
        parameters: {
            query?: {
                /** @description Shows this analysis on the bars up to its own, instead of the newest one. Without strategy and timeframe. */
                analysisId?: string;
                /** @description How many bars. */
                bars?: number;
                /** @description Indicators with their parameters in the order of `GET /v1/indicators`, at most 12, 5 of them with a pane of their own: `ema:50`, `macd:12:26:9`. `none` for none; `ema:50,ema:200,bollinger,rsi,macd` when left out. */
                indicators?: string;
                /** @description Whose verdict and plan are shown. */
                strategy?: string;
                /** @description Dark on light, or light on dark. */
                theme?: "light" | "dark";
                /** @description Daily or weekly bars; daily when left out. */
                timeframe?: "1d" | "1w";
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" width="800" height="757" viewBox="0 0 800 757" role="img">...</svg> */
                    "image/svg+xml": string;
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `EXPIRED`: It was removed by retention. */
            410: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. `CHART_TOO_LARGE`: Too much for one chart. `INSUFFICIENT_HISTORY`: Too few bars to analyse. `UNKNOWN_INDICATOR`: There is no such indicator. `UNKNOWN_STRATEGY`: There is no such strategy. `UNSUPPORTED_SETTING`: This setting cannot be used here. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_ERROR`: The price provider failed. */
            502: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `PROVIDER_RATE_LIMITED`: The price provider limits our requests. `STORAGE_FULL`: No space is left to store data. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_TIMEOUT`: The price provider did not answer in time. */
            504: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "TickerIndicators.get": {
        parameters: {
            query?: {
                /** @description Parameter of bollinger; see `GET /v1/indicators` for range and default. */
                deviations?: number;
                /** @description Parameter of stochastic; see `GET /v1/indicators` for range and default. */
                dPeriod?: number;
                /** @description Parameter of macd, ema_crossover; see `GET /v1/indicators` for range and default. */
                fast?: number;
                /** @description Only bars of this day or later. */
                from?: string;
                /** @description Parameter of stochastic; see `GET /v1/indicators` for range and default. */
                kPeriod?: number;
                /** @description Parameter of stochastic; see `GET /v1/indicators` for range and default. */
                kSmoothing?: number;
                /** @description How many of the last bars at most; more than 20000 counts as 20000. */
                limit?: number;
                /** @description Parameter of obv; see `GET /v1/indicators` for range and default. */
                lookback?: number;
                /** @description Parameter of psar; see `GET /v1/indicators` for range and default. */
                maximum?: number;
                /** @description Parameter of supertrend, keltner; see `GET /v1/indicators` for range and default. */
                multiplier?: number;
                /** @description Parameter of rsi, stochastic; see `GET /v1/indicators` for range and default. */
                overbought?: number;
                /** @description Parameter of rsi, stochastic; see `GET /v1/indicators` for range and default. */
                oversold?: number;
                /** @description Parameter of rsi, williams_r, cci, adx, bollinger, atr, cmf, supertrend, sma, ema, wma, vwma, roc, mfi, aroon, donchian, keltner; see `GET /v1/indicators` for range and default. */
                period?: number;
                /** @description Parameter of macd; see `GET /v1/indicators` for range and default. */
                signal?: number;
                /** @description Parameter of macd, ema_crossover; see `GET /v1/indicators` for range and default. */
                slow?: number;
                /** @description Parameter of psar; see `GET /v1/indicators` for range and default. */
                step?: number;
                /** @description Parameter of adx, cmf; see `GET /v1/indicators` for range and default. */
                threshold?: number;
                /** @description Daily or weekly bars. */
                timeframe?: "1d" | "1w";
                /** @description Only bars of this day or earlier. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Name of the indicator. */
                name: "rsi" | "stochastic" | "williams_r" | "cci" | "macd" | "adx" | "ema_crossover" | "psar" | "bollinger" | "atr" | "obv" | "cmf" | "supertrend" | "sma" | "ema" | "wma" | "vwma" | "roc" | "mfi" | "aroon" | "donchian" | "keltner";
                /** @description Ticker, percent-encoded. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator on every bar. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSeriesDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. `UNKNOWN_INDICATOR`: There is no such indicator. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_ERROR`: The price provider failed. */
            502: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `PROVIDER_RATE_LIMITED`: The price provider limits our requests. `STORAGE_FULL`: No space is left to store data. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_TIMEOUT`: The price provider did not answer in time. */
            504: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "TickerReport.get": {
        parameters: {
            query?: {
                /** @description Shows this analysis on the bars up to its own, instead of the newest one. Without strategy and timeframe. */
                analysisId?: string;
                /** @description How many bars. */
                bars?: number;
                /** @description Indicators with their parameters in the order of `GET /v1/indicators`, at most 12, 5 of them with a pane of their own: `ema:50`, `macd:12:26:9`. `none` for none; `ema:50,ema:200,bollinger,rsi,macd` when left out. */
                indicators?: string;
                /** @description Whose verdict and plan are shown. */
                strategy?: string;
                /** @description Daily or weekly bars; daily when left out. */
                timeframe?: "1d" | "1w";
            };
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="en"><head><title>ACME.DEMO: buy</title></head><body>...</body></html> */
                    "text/html": string;
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. `UNKNOWN_TICKER`: No prices for this ticker. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `EXPIRED`: It was removed by retention. */
            410: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `BAD_SERIES`: Too many bars are impossible. `CHART_TOO_LARGE`: Too much for one chart. `INSUFFICIENT_HISTORY`: Too few bars to analyse. `UNKNOWN_INDICATOR`: There is no such indicator. `UNKNOWN_STRATEGY`: There is no such strategy. `UNSUPPORTED_SETTING`: This setting cannot be used here. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_ERROR`: The price provider failed. */
            502: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `PROVIDER_RATE_LIMITED`: The price provider limits our requests. `STORAGE_FULL`: No space is left to store data. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PROVIDER_TIMEOUT`: The price provider did not answer in time. */
            504: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "TickerChanges.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only changes by analyses that were made at this instant, or on this day (UTC), or later. */
                since?: string;
                /** @description Only changes under this strategy. */
                strategy?: string;
                /** @description Only changes on bars of this width. */
                timeframe?: "1d" | "1w";
            };
            header?: never;
            path: {
                /** @description Ticker, percent-encoded. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictChangePageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "VerdictOutcomes.readTicker": {
        parameters: {
            query?: {
                /** @description Only verdicts whose last bar is of this day or later. */
                from?: string;
                /** @description Only verdicts by this strategy. */
                strategy?: string;
                /** @description Only verdicts on bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only verdicts whose last bar is of this day or earlier. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description Ticker, percent-encoded. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What followed, by strategy, timeframe and verdict. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictOutcomesDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Usage.getUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "VerdictOutcomes.read": {
        parameters: {
            query?: {
                /** @description Only verdicts whose last bar is of this day or later. */
                from?: string;
                /** @description Only verdicts by this strategy. */
                strategy?: string;
                /** @description Only verdicts on bars of this width. */
                timeframe?: "1d" | "1w";
                /** @description Only verdicts whose last bar is of this day or earlier. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What followed, by strategy, timeframe and verdict. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictOutcomesDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Watchlists.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of watchlists. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchlistPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Watchlists.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWatchlistDto"];
            };
        };
        responses: {
            /** @description The watchlist. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchlistDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `ALREADY_EXISTS`: It exists already. `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Watchlists.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The watchlist. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchlistDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Watchlists.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `TOO_MANY_TICKERS`: Too many tickers for one job. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Watchlists.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWatchlistDto"];
            };
        };
        responses: {
            /** @description The watchlist as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchlistDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `ALREADY_EXISTS`: It exists already. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "WatchlistItems.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description `latest`: with verdict, score and the last 30 closes of each. */
                include?: "latest";
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Whose verdict, with `include=latest`. */
                strategy?: string;
                /** @description Of which bars, with `include=latest`. */
                timeframe?: "1d" | "1w";
            };
            header?: never;
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchlistItemPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNKNOWN_STRATEGY`: There is no such strategy. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "WatchlistItems.add": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWatchlistItemsDto"];
            };
        };
        responses: {
            /** @description What was added, and what was not. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedItemsDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `TOO_MANY_TICKERS`: Too many tickers for one job. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "WatchlistItems.remove": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
                /** @description Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`. */
                ticker: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "WatchlistItems.move": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
                /** @description The `ETag` that the change is based on, or `*`. */
                "If-Match"?: string;
            };
            path: {
                /** @description Identifier of the watchlist. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveWatchlistItemsDto"];
            };
        };
        responses: {
            /** @description What was moved, and what was not. */
            200: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedItemsDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. `TOO_MANY_TICKERS`: Too many tickers for one job. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        responses: {
            /** @description The webhook. */
            201: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    /** @description Where it is. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.get": {
        parameters: {
            query?: never;
            header?: {
                /** @description An `ETag` you have; 304 when it is still current. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description You have the current version. */
            304: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The `ETag` that the change is based on, or `*` to change whatever is there. */
                "If-Match": string;
            };
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookDto"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_REQUIRED`: `If-Match` is required. */
            428: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Deliveries.list": {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. */
                cursor?: string;
                /** @description How many items at most; more than 200 counts as 200. */
                limit?: number;
                /** @description Only those in this state. */
                state?: "pending" | "sending" | "delivered" | "failed";
            };
            header?: never;
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPageDto"];
                };
            };
            /** @description `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. `INVALID_CURSOR`: The cursor cannot be used here. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Deliveries.redeliver": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the delivery. */
                deliveryId: string;
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is about to be sent. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `QUEUE_FULL`: Too much background work is waiting. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Webhooks.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretDto"];
            };
        };
        responses: {
            /** @description The webhook with its new secret. */
            200: {
                headers: {
                    /** @description Strong entity tag of this version. */
                    ETag?: string;
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecretDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PRECONDITION_FAILED`: The resource has changed since you read it. */
            412: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    "Deliveries.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: for 24 hours the same key with the same request gives the first answer again, with `Idempotent-Replayed: true`, and nothing is done twice. Choose a new key, such as a UUID, for each operation. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Identifier of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is about to be sent. */
            202: {
                headers: {
                    /** @description `true` when this is the answer to an earlier request with the same `Idempotency-Key`. */
                    "Idempotent-Replayed"?: "true";
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDto"];
                };
            };
            /** @description `MALFORMED_JSON`: The body is not valid JSON. `VALIDATION_FAILED`: The request is not valid. `KEY_IN_QUERY`: An API key was sent in the query string. */
            400: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNAUTHENTICATED`: A valid API key is needed. */
            401: {
                headers: {
                    /** @description How to authenticate. */
                    "WWW-Authenticate"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INSUFFICIENT_SCOPE`: The key may not do this. */
            403: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_FOUND`: Not found. */
            404: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `NOT_ACCEPTABLE`: None of the accepted media types is offered. */
            406: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_IN_PROGRESS`: The first request with this key is still under way. `INVALID_STATE`: The resource is not in a state that allows this. */
            409: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `PAYLOAD_TOO_LARGE`: The body is too large. */
            413: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `UNSUPPORTED_MEDIA_TYPE`: The body is of a type that this route does not take. */
            415: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `IDEMPOTENCY_KEY_REUSED`: The key belongs to another request. */
            422: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `RATE_LIMITED`: Too many requests. */
            429: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `INTERNAL_ERROR`: A defect on our side. */
            500: {
                headers: {
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `DATABASE_UNAVAILABLE`: The database does not answer. `REQUEST_TIMEOUT`: The request took too long. `QUEUE_FULL`: Too much background work is waiting. */
            503: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: string;
                    /** @description The id of the request: yours if you sent one of 8 to 64 letters, digits, `-` and `_`. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
