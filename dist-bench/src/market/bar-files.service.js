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
exports.BarFilesService = void 0;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const common_1 = require("@nestjs/common");
const domain_error_js_1 = require("../platform/errors/domain-error.js");
const columns_js_1 = require("./bars/columns.js");
const upload_csv_js_1 = require("./providers/upload/upload-csv.js");
const ticker_js_1 = require("./symbols/ticker.js");
const uploads_service_js_1 = require("./uploads.service.js");
const EXTENSION = '.csv';
const MAX_FILE_BYTES = 20 * 1024 * 1024;
function reasonsOf(error) {
    if (!(error instanceof domain_error_js_1.DomainError))
        throw error;
    return error.errors.length > 0 ? error.errors.map(({ detail }) => detail) : [error.message];
}
/** Imports files of bars; the ticker is the file's name without `.csv`. */
let BarFilesService = class BarFilesService {
    constructor(uploads) {
        this.uploads = uploads;
    }
    /**
     * The CSV files of a folder (not of its sub-folders), sorted by name, or the one file itself.
     * @throws DomainError VALIDATION_FAILED when there are none.
     */
    async list(path) {
        const found = await (0, promises_1.stat)(path).catch((cause) => {
            throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `${path} cannot be read: there is no such file or folder.`, { cause });
        });
        if (found.isFile())
            return [path];
        const names = (await (0, promises_1.readdir)(path)).filter((name) => (0, node_path_1.extname)(name).toLowerCase() === EXTENSION).sort();
        if (names.length > 0)
            return names.map((name) => (0, node_path_1.join)(path, name));
        throw new domain_error_js_1.DomainError('VALIDATION_FAILED', `There are no ${EXTENSION} files in ${path}. Name them like RELIANCE.NS.csv.`);
    }
    /** Stores the bars of one file for an owner; whatever is wrong with the file is in the outcome. */
    async import(ownerId, file) {
        try {
            return await this.store(ownerId, file);
        }
        catch (error) {
            return { kind: 'failed', file, reasons: reasonsOf(error) };
        }
    }
    async store(ownerId, file) {
        const ticker = (0, ticker_js_1.parseTicker)((0, node_path_1.basename)(file, (0, node_path_1.extname)(file)), '');
        const { size } = await (0, promises_1.stat)(file);
        if (size > MAX_FILE_BYTES)
            throw new domain_error_js_1.DomainError('PAYLOAD_TOO_LARGE', 'The file has more than 20 MB.');
        const bars = (0, upload_csv_js_1.parseBarsCsv)(await (0, promises_1.readFile)(file, 'utf8'));
        const { stored, warnings } = await this.uploads.put({ ownerId, ticker, bars });
        const { series, quality } = stored;
        return {
            kind: 'imported',
            file,
            ticker,
            bars: series.length,
            dropped: quality.droppedCount,
            firstDate: (0, columns_js_1.barAt)(series, 0).tradingDate,
            lastDate: (0, columns_js_1.barAt)(series, series.length - 1).tradingDate,
            warnings: warnings.map(({ code }) => code),
        };
    }
};
exports.BarFilesService = BarFilesService;
exports.BarFilesService = BarFilesService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [uploads_service_js_1.UploadsService])
], BarFilesService);
