"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConditionalInterceptor = void 0;
const common_1 = require("@nestjs/common");
const rxjs_1 = require("rxjs");
const etag_decorator_js_1 = require("./etag.decorator.js");
const etag_js_1 = require("./etag.js");
const isPageWithNext = (body) => typeof body === 'object' &&
    body !== null &&
    'items' in body &&
    'nextCursor' in body &&
    typeof body.nextCursor === 'string';
/** The same list again, further on. */
function linkToNext(request, cursor) {
    const [path = '', query = ''] = request.url.split('?', 2);
    const parameters = new URLSearchParams(query);
    parameters.set('cursor', cursor);
    return `<${path}?${parameters.toString()}>; rel="next"`;
}
/** Adds what follows from an answer's body: `ETag` (and 304 when the caller has it already) and `Link` to the next page. */
let ConditionalInterceptor = class ConditionalInterceptor {
    intercept(context, next) {
        const http = context.switchToHttp();
        const request = http.getRequest();
        const reply = http.getResponse();
        const parts = Reflect.getMetadata(etag_decorator_js_1.ETAG_PARTS, context.getHandler());
        return next.handle().pipe((0, rxjs_1.map)((body) => {
            if (request.method !== 'POST' && isPageWithNext(body)) {
                reply.header('link', linkToNext(request, body.nextCursor));
            }
            return parts && body ? this.tag(request, reply, { body, eTag: (0, etag_js_1.computeETag)(...parts(body)) }) : body;
        }));
    }
    tag(request, reply, answer) {
        reply.header('etag', answer.eTag);
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (!isRead || !(0, etag_js_1.isNotModified)(request.headers['if-none-match'], answer.eTag))
            return answer.body;
        reply.status(304);
        return undefined;
    }
};
exports.ConditionalInterceptor = ConditionalInterceptor;
exports.ConditionalInterceptor = ConditionalInterceptor = __decorate([
    (0, common_1.Injectable)()
], ConditionalInterceptor);
