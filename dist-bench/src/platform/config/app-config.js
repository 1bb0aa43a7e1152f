"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.AppConfig = void 0;
/** The validated configuration, and the token under which it is injected. */
class AppConfig {
}
exports.AppConfig = AppConfig;
