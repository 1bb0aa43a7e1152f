"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StoreSeriesUncompressed1763900000005 = void 0;
/**
 * Packed doubles are stored as they are. Trying to compress them halves the space but takes four times as long to
 * write and a quarter longer to read, and every analysis reads a series.
 */
class StoreSeriesUncompressed1763900000005 {
    constructor() {
        this.name = 'StoreSeriesUncompressed1763900000005';
    }
    async up(queryRunner) {
        await queryRunner.query('ALTER TABLE "price_series" ALTER COLUMN "columns" SET STORAGE EXTERNAL');
    }
    async down(queryRunner) {
        await queryRunner.query('ALTER TABLE "price_series" ALTER COLUMN "columns" SET STORAGE EXTENDED');
    }
}
exports.StoreSeriesUncompressed1763900000005 = StoreSeriesUncompressed1763900000005;
