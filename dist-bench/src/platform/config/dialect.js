"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.currentDialect = currentDialect;
const database_url_js_1 = require("./database-url.js");
const load_config_js_1 = require("./load-config.js");
/**
 * The dialect that the environment asks for. Column types must be known while entity classes are being defined,
 * before any configuration is injected; a bad DATABASE_URL is reported later, by `loadConfig`.
 */
function currentDialect() {
    const url = (0, load_config_js_1.readEnvironment)().DATABASE_URL?.trim() || database_url_js_1.DEFAULT_DATABASE_URL;
    return (0, database_url_js_1.parseDatabaseUrl)(url)?.dialect ?? 'sqlite';
}
