"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ValidationInterceptor = void 0;
require("reflect-metadata");
const common_1 = require("@nestjs/common");
const constants_js_1 = require("@nestjs/common/constants.js");
const route_paramtypes_enum_js_1 = require("@nestjs/common/enums/route-paramtypes.enum.js");
const domain_error_js_1 = require("../errors/domain-error.js");
const validate_js_1 = require("./validate.js");
const request_text_js_1 = require("./request-text.js");
const BUILT_IN = [Object, String, Number, Boolean, Array, Buffer, undefined];
const asClass = (type) => BUILT_IN.includes(type) ? null : type;
function readRouteInput(context) {
    const controller = context.getClass();
    const name = context.getHandler().name;
    const parameters = Reflect.getMetadata(constants_js_1.ROUTE_ARGS_METADATA, controller, name) ?? {};
    const types = Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? [];
    const entries = Object.entries(parameters);
    const ofKind = (kind) => entries.filter(([key]) => key.startsWith(`${kind}:`)).map(([, parameter]) => parameter);
    const wholeType = (kind) => {
        const whole = ofKind(kind).find((parameter) => parameter.data === undefined);
        return whole ? asClass(types[whole.index]) : null;
    };
    return {
        body: wholeType(route_paramtypes_enum_js_1.RouteParamtypes.BODY),
        query: wholeType(route_paramtypes_enum_js_1.RouteParamtypes.QUERY),
        queryNames: ofKind(route_paramtypes_enum_js_1.RouteParamtypes.QUERY).flatMap(({ data }) => (typeof data === 'string' ? [data] : [])),
    };
}
function checkBareQuery(query, known) {
    const unknown = Object.keys(query).filter((name) => !known.includes(name));
    return [
        ...(0, request_text_js_1.findUnusableInput)({ ...query }, 'query').filter((error) => error.code !== 'unknown_field'),
        ...unknown.map((name) => ({
            pointer: `query/${name.slice(0, 80)}`,
            code: 'unknown_field',
            detail: (0, validate_js_1.describeUnknownName)('query parameter', name, known),
        })),
    ];
}
const errorsOf = (result) => result === null || result.ok ? [] : result.errors;
/**
 * Validates body and query together, before any other interceptor, so that all failures are told at once. It stands in
 * the place of a `ValidationPipe`, which sees one parameter at a time and comes after every interceptor. Query
 * parameters that the method does not take are errors.
 */
let ValidationInterceptor = class ValidationInterceptor {
    constructor() {
        this.inputs = new WeakMap();
    }
    async intercept(context, next) {
        const request = context.switchToHttp().getRequest();
        const input = this.findInput(context);
        const body = input.body ? await (0, validate_js_1.validateAs)(input.body, request.body, 'body') : null;
        const query = input.query ? await (0, validate_js_1.validateAs)(input.query, request.query, 'query') : null;
        const bareErrors = input.query ? [] : checkBareQuery(request.query, input.queryNames);
        const errors = [...errorsOf(body), ...errorsOf(query), ...bareErrors];
        if (errors.length > 0)
            throw this.refuse(errors);
        if (body?.ok)
            request.body = body.value;
        if (query?.ok)
            request.query = query.value;
        return next.handle();
    }
    findInput(context) {
        const known = this.inputs.get(context.getHandler());
        if (known)
            return known;
        const input = readRouteInput(context);
        this.inputs.set(context.getHandler(), input);
        return input;
    }
    refuse(errors) {
        const [first] = errors;
        const detail = errors.length === 1 && first
            ? first.detail
            : `${errors.length} things are wrong with the request; each is listed in \`errors\`.`;
        return new domain_error_js_1.DomainError('VALIDATION_FAILED', detail, { errors });
    }
};
exports.ValidationInterceptor = ValidationInterceptor;
exports.ValidationInterceptor = ValidationInterceptor = __decorate([
    (0, common_1.Injectable)()
], ValidationInterceptor);
