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
exports.HealthDto = exports.HealthChecksDto = exports.ReadinessDto = exports.ReadinessChecksDto = exports.LivenessDto = exports.CheckDto = void 0;
exports.toHealthDto = toHealthDto;
const swagger_1 = require("@nestjs/swagger");
const checks_js_1 = require("./checks.js");
const product_version_js_1 = require("./product-version.js");
class CheckDto {
}
exports.CheckDto = CheckDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        enum: ['up', 'degraded', 'down', 'not_configured'],
        example: 'up',
        description: '`not_configured`: this installation does without it.',
    }),
    __metadata("design:type", String)
], CheckDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiPropertyOptional)({ example: 'The database does not answer.' }),
    __metadata("design:type", String)
], CheckDto.prototype, "detail", void 0);
class LivenessDto {
}
exports.LivenessDto = LivenessDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['ok'], example: 'ok' }),
    __metadata("design:type", String)
], LivenessDto.prototype, "status", void 0);
class ReadinessChecksDto {
}
exports.ReadinessChecksDto = ReadinessChecksDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto }),
    __metadata("design:type", CheckDto)
], ReadinessChecksDto.prototype, "database", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto, description: 'Up when the schema is the one that this version needs.' }),
    __metadata("design:type", CheckDto)
], ReadinessChecksDto.prototype, "migrations", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto, description: 'Down while the process starts, and as soon as it is told to stop.' }),
    __metadata("design:type", CheckDto)
], ReadinessChecksDto.prototype, "lifecycle", void 0);
class ReadinessDto {
}
exports.ReadinessDto = ReadinessDto;
__decorate([
    (0, swagger_1.ApiProperty)({ enum: ['ok'], example: 'ok' }),
    __metadata("design:type", String)
], ReadinessDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: ReadinessChecksDto }),
    __metadata("design:type", ReadinessChecksDto)
], ReadinessDto.prototype, "checks", void 0);
class HealthChecksDto {
}
exports.HealthChecksDto = HealthChecksDto;
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto }),
    __metadata("design:type", CheckDto)
], HealthChecksDto.prototype, "database", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto }),
    __metadata("design:type", CheckDto)
], HealthChecksDto.prototype, "migrations", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto }),
    __metadata("design:type", CheckDto)
], HealthChecksDto.prototype, "queue", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto }),
    __metadata("design:type", CheckDto)
], HealthChecksDto.prototype, "redis", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: CheckDto, description: 'Degraded while a price provider fails or limits our requests.' }),
    __metadata("design:type", CheckDto)
], HealthChecksDto.prototype, "providers", void 0);
class HealthDto {
}
exports.HealthDto = HealthDto;
__decorate([
    (0, swagger_1.ApiProperty)({
        enum: ['ok', 'degraded', 'down'],
        example: 'ok',
        description: '`degraded`: requests are served, but something is missing. `down` is answered with 503.',
    }),
    __metadata("design:type", String)
], HealthDto.prototype, "status", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ example: '0.1.0' }),
    __metadata("design:type", String)
], HealthDto.prototype, "version", void 0);
__decorate([
    (0, swagger_1.ApiProperty)({ type: HealthChecksDto }),
    __metadata("design:type", HealthChecksDto)
], HealthDto.prototype, "checks", void 0);
function toHealthDto(checks) {
    return { status: (0, checks_js_1.computeOverallStatus)(checks), version: product_version_js_1.PRODUCT_VERSION, checks };
}
