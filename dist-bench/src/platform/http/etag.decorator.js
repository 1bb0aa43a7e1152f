"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IfMatchHeader = exports.ETAG_PARTS = void 0;
exports.WithETag = WithETag;
const common_1 = require("@nestjs/common");
const swagger_1 = require("@nestjs/swagger");
const etag_js_1 = require("./etag.js");
exports.ETAG_PARTS = 'barometer:etag-parts';
/**
 * The answer carries a strong `ETag` computed from these parts of its body, and `If-None-Match` is answered with 304.
 * For a mutable resource the parts are `[body.id, body.version]`, and its service checks `If-Match` against
 * `computeETag(id, version)`.
 */
function WithETag(parts) {
    return (0, common_1.applyDecorators)((0, common_1.SetMetadata)(exports.ETAG_PARTS, parts), (0, swagger_1.ApiHeader)({
        name: 'If-None-Match',
        required: false,
        description: 'An `ETag` you have; 304 when it is still current.',
        schema: { type: 'string' },
    }));
}
/** The parsed `If-Match` header, as a parameter of a controller's method. */
exports.IfMatchHeader = (0, common_1.createParamDecorator)((_, context) => {
    const request = context.switchToHttp().getRequest();
    return (0, etag_js_1.parseIfMatch)(request.headers['if-match']);
});
