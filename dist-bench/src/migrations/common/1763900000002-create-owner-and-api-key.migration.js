"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CreateOwnerAndApiKey1763900000002 = void 0;
const typeorm_1 = require("typeorm");
const column_types_js_1 = require("../column-types.js");
class CreateOwnerAndApiKey1763900000002 {
    constructor() {
        this.name = 'CreateOwnerAndApiKey1763900000002';
    }
    async up(queryRunner) {
        const column = (0, column_types_js_1.columnTypes)(queryRunner);
        await queryRunner.createTable(new typeorm_1.Table({
            name: 'owner',
            columns: [column.uuid('id', (0, column_types_js_1.primary)('owner')), column.varchar('name', 64), column.instant('created_at')],
            uniques: [{ name: 'uq_owner_name', columnNames: ['name'] }],
        }));
        await queryRunner.createTable(new typeorm_1.Table({
            name: 'api_key',
            columns: [
                column.uuid('id', (0, column_types_js_1.primary)('api_key')),
                column.uuid('owner_id'),
                column.varchar('public_id', 16),
                column.varchar('name', 80),
                column.varchar('secret_hash', 64),
                column.json('scopes'),
                column.instant('created_at'),
                column.instant('expires_at', { isNullable: true }),
                column.instant('last_used_at', { isNullable: true }),
                column.instant('revoked_at', { isNullable: true }),
                column.integer('version'),
            ],
            uniques: [{ name: 'uq_api_key_public_id', columnNames: ['public_id'] }],
            indices: [{ name: 'ix_api_key_owner', columnNames: ['owner_id', 'created_at', 'id'] }],
            checks: [{ name: 'ck_api_key_version', expression: '"version" >= 1' }],
            foreignKeys: [
                {
                    name: 'fk_api_key_owner_id',
                    columnNames: ['owner_id'],
                    referencedTableName: 'owner',
                    referencedColumnNames: ['id'],
                },
            ],
        }));
    }
    async down(queryRunner) {
        await queryRunner.dropTable('api_key');
        await queryRunner.dropTable('owner');
    }
}
exports.CreateOwnerAndApiKey1763900000002 = CreateOwnerAndApiKey1763900000002;
