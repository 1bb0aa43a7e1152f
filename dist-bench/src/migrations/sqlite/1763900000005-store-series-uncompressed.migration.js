"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoreSeriesUncompressed1763900000005 = void 0;
/** SQLite compresses nothing by itself; the number is taken so that both databases have the same history. */
class StoreSeriesUncompressed1763900000005 {
    constructor() {
        this.name = 'StoreSeriesUncompressed1763900000005';
    }
    up() {
        return Promise.resolve();
    }
    down() {
        return Promise.resolve();
    }
}
exports.StoreSeriesUncompressed1763900000005 = StoreSeriesUncompressed1763900000005;
