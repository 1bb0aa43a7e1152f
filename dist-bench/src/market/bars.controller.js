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
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.BarsController = void 0;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const current_principal_decorator_js_1 = require("../auth/current-principal.decorator.js");
const scopes_decorator_js_1 = require("../auth/scopes.decorator.js");
const etag_decorator_js_1 = require("../platform/http/etag.decorator.js");
const route_settings_decorator_js_1 = require("../platform/http/route-settings.decorator.js");
const bars_dto_js_1 = require("./bars.dto.js");
const market_data_service_js_1 = require("./market-data.service.js");
const upload_body_js_1 = require("./providers/upload/upload-body.js");
const stored_series_js_1 = require("./stored-series.js");
const ticker_pipe_js_1 = require("./symbols/ticker.pipe.js");
const upload_dto_js_1 = require("./upload.dto.js");
const uploads_service_js_1 = require("./uploads.service.js");
const TICKER = 'Ticker, percent-encoded: `M%26M.NS`, `%5ENSEI`.';
const IF_MATCH = {
    name: 'If-Match',
    required: false,
    description: 'The `ETag` of the uploaded bars that are to be replaced or deleted; 412 when they are others by now.',
    schema: { type: 'string' },
};
/** A week becomes complete, and a series stale, without a new version of the row. */
function barsETagParts(body) {
    const parts = (0, stored_series_js_1.seriesETagParts)(body);
    if (body.timeframe === '1d' && !body.stale)
        return parts;
    return [...parts, String(body.stale), body.items.at(-1)?.tradingDate ?? ''];
}
/** The bars of a ticker. */
let BarsController = class BarsController {
    constructor(market, uploads) {
        this.market = market;
        this.uploads = uploads;
    }
    async get(ticker, query, { ownerId }) {
        (0, bars_dto_js_1.assertRange)(query);
        return (0, bars_dto_js_1.toBarsDto)(await this.market.getSeries({ ownerId, ticker, timeframe: query.timeframe }), query);
    }
    async put(ticker, body, ifMatch, { ownerId }) {
        const { stored, warnings } = await this.uploads.put({ ownerId, ticker, bars: (0, upload_body_js_1.parseUploadBody)(body), ifMatch });
        return (0, upload_dto_js_1.toUploadResultDto)(stored, warnings);
    }
    async remove(ticker, ifMatch, { ownerId }) {
        await this.uploads.remove({ ownerId, ticker, ifMatch });
    }
};
exports.BarsController = BarsController;
__decorate([
    (0, common_1.Get)(),
    (0, scopes_decorator_js_1.Scopes)('market:read'),
    (0, etag_decorator_js_1.WithETag)(barsETagParts),
    (0, swagger_1.ApiOperation)({
        summary: 'Read bars',
        description: 'The last `limit` bars between `from` and `to`, oldest first: your uploaded ones where there are any, else those of a provider, fetched when the stored ones are not fresh. A session or week that is not over is left out.',
    }),
    (0, swagger_1.ApiParam)({ name: 'ticker', description: TICKER, example: 'ACME.DEMO' }),
    (0, swagger_1.ApiOkResponse)({ description: 'The bars.', type: bars_dto_js_1.BarsDto }),
    __param(0, (0, ticker_pipe_js_1.TickerParam)()),
    __param(1, (0, common_1.Query)()),
    __param(2, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, bars_dto_js_1.BarsQueryDto, Object]),
    __metadata("design:returntype", Promise)
], BarsController.prototype, "get", null);
__decorate([
    (0, common_1.Put)(),
    (0, scopes_decorator_js_1.Scopes)('market:write'),
    (0, route_settings_decorator_js_1.AcceptsUpload)(),
    (0, etag_decorator_js_1.WithETag)((body) => (0, stored_series_js_1.seriesETagParts)(body)),
    (0, swagger_1.ApiOperation)({
        summary: 'Upload bars',
        description: 'Replaces all your bars of a ticker, as CSV with the header `date,open,high,low,close,volume[,adjclose]` or as JSON; at most 20,000 bars and 20 MB. Uploaded bars are yours alone and come before those of any provider. Repeated dates, non-numbers and prices that are not above zero are refused, all at once, with line numbers; bars with an impossible high, low or volume are left out and listed. Tickers of the demo market cannot be replaced.',
        requestBody: {
            required: true,
            content: {
                'application/json': { schema: { $ref: (0, swagger_1.getSchemaPath)(upload_dto_js_1.UploadBarsDto) }, example: upload_dto_js_1.UPLOAD_EXAMPLES.json },
                'text/csv': { schema: { type: 'string' }, example: upload_dto_js_1.UPLOAD_EXAMPLES.csv },
            },
        },
    }),
    (0, swagger_1.ApiExtraModels)(upload_dto_js_1.UploadBarsDto),
    (0, swagger_1.ApiHeader)(IF_MATCH),
    (0, swagger_1.ApiParam)({ name: 'ticker', description: TICKER, example: 'MY-SHARE' }),
    (0, swagger_1.ApiOkResponse)({ description: 'What was stored, what was left out, and warnings.', type: upload_dto_js_1.UploadResultDto }),
    __param(0, (0, ticker_pipe_js_1.TickerParam)()),
    __param(1, (0, common_1.Body)()),
    __param(2, (0, etag_decorator_js_1.IfMatchHeader)()),
    __param(3, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object, Object]),
    __metadata("design:returntype", Promise)
], BarsController.prototype, "put", null);
__decorate([
    (0, common_1.Delete)(),
    (0, common_1.HttpCode)(204),
    (0, scopes_decorator_js_1.Scopes)('market:write'),
    (0, swagger_1.ApiOperation)({
        summary: 'Delete uploaded bars',
        description: 'Removes all your uploaded bars of a ticker; those of a provider, if one knows it, are served again.',
    }),
    (0, swagger_1.ApiHeader)(IF_MATCH),
    (0, swagger_1.ApiParam)({ name: 'ticker', description: TICKER, example: 'MY-SHARE' }),
    (0, swagger_1.ApiNoContentResponse)({ description: 'Deleted.' }),
    __param(0, (0, ticker_pipe_js_1.TickerParam)()),
    __param(1, (0, etag_decorator_js_1.IfMatchHeader)()),
    __param(2, (0, current_principal_decorator_js_1.CurrentPrincipal)()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [String, Object, Object]),
    __metadata("design:returntype", Promise)
], BarsController.prototype, "remove", null);
exports.BarsController = BarsController = __decorate([
    (0, swagger_1.ApiTags)('Bars'),
    (0, common_1.Controller)('v1/tickers/:ticker/bars'),
    __metadata("design:paramtypes", [market_data_service_js_1.MarketDataService,
        uploads_service_js_1.UploadsService])
], BarsController);
