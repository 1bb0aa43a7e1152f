"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DemoRunService = void 0;
const common_1 = require("@nestjs/common");
const owners_service_js_1 = require("../auth/owners.service.js");
const demo_companies_js_1 = require("../market/providers/demo/demo-companies.js");
const app_config_js_1 = require("../platform/config/app-config.js");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const analysis_history_service_js_1 = require("./analysis-history.service.js");
const analysis_text_js_1 = require("./analysis-text.js");
const analysis_service_js_1 = require("./analysis.service.js");
const demo_run_claim_service_js_1 = require("./demo-run-claim.service.js");
/** Tickers between two signs of life. */
const RENEW_EVERY = 5;
/** Analyses the demo market once in the life of a database, so that the first start has something to show. */
let DemoRunService = class DemoRunService {
    constructor(config, claim, owners, analyses, history) {
        this.config = config;
        this.claim = claim;
        this.owners = owners;
        this.analyses = analyses;
        this.history = history;
    }
    /**
     * Of all processes that start at once, one runs it; the others go on at once. A run that died is taken up again by a
     * start that comes 60 s later, where it ended. Does nothing when it was done, or when DEMO_ON_FIRST_START is false.
     */
    async runOnce(terminal) {
        if (!this.config.demoOnFirstStart || !this.config.marketProviders.includes('demo'))
            return;
        const ticket = await this.claim.take();
        if (ticket !== null)
            await this.run(ticket, terminal);
    }
    async run(firstTicket, terminal) {
        const { id: ownerId } = await this.owners.getDefault();
        const tickers = demo_companies_js_1.DEMO_COMPANIES.map((company) => company.ticker);
        const analysed = [];
        const failed = [];
        const progress = terminal.progress(tickers.length, 'Analysing the demo market');
        let ticket = firstTicket;
        for (const [index, ticker] of tickers.entries()) {
            if (index % RENEW_EVERY === RENEW_EVERY - 1)
                ticket = await this.claim.renew(ticket);
            if (ticket === null)
                break;
            const outcome = await this.analyse(ownerId, ticker);
            if ('detail' in outcome)
                failed.push(outcome);
            else
                analysed.push(outcome);
            progress.advance();
        }
        progress.stop();
        if (ticket === null)
            return;
        await this.claim.finish(ticket);
        (0, analysis_text_js_1.showSummaries)(terminal, analysed, failed);
    }
    async analyse(ownerId, ticker) {
        const filter = { ticker, strategy: analysis_service_js_1.DEFAULT_STRATEGY, timeframe: analysis_service_js_1.DEFAULT_TIMEFRAME };
        const order = { filter, sort: [], limit: 1, cursor: undefined, includeTotal: false };
        const { items } = await this.history.listLatest(ownerId, order);
        try {
            return items[0] ?? (await this.analyses.analyse({ ownerId, ticker }));
        }
        catch (error) {
            if (!(error instanceof domain_error_js_1.DomainError))
                throw error;
            return { ticker, code: error.code, detail: error.message };
        }
    }
};
exports.DemoRunService = DemoRunService;
exports.DemoRunService = DemoRunService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [app_config_js_1.AppConfig,
        demo_run_claim_service_js_1.DemoRunClaim,
        owners_service_js_1.OwnersService,
        analysis_service_js_1.AnalysisService,
        analysis_history_service_js_1.AnalysisHistoryService])
], DemoRunService);
