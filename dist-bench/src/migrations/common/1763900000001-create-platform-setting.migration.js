"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CreatePlatformSetting1763900000001 = void 0;
const typeorm_1 = require("typeorm");
const column_types_js_1 = require("../column-types.js");
class CreatePlatformSetting1763900000001 {
    constructor() {
        this.name = 'CreatePlatformSetting1763900000001';
    }
    async up(queryRunner) {
        const column = (0, column_types_js_1.columnTypes)(queryRunner);
        await queryRunner.createTable(new typeorm_1.Table({
            name: 'platform_setting',
            columns: [
                column.varchar('name', 64, (0, column_types_js_1.primary)('platform_setting')),
                column.text('value'),
                column.instant('created_at'),
                column.instant('updated_at'),
                column.integer('version'),
            ],
        }));
    }
    async down(queryRunner) {
        await queryRunner.dropTable('platform_setting');
    }
}
exports.CreatePlatformSetting1763900000001 = CreatePlatformSetting1763900000001;
