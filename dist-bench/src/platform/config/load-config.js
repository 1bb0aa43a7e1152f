"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ConfigError = void 0;
exports.readEnvironment = readEnvironment;
exports.loadConfig = loadConfig;
const node_fs_1 = require("node:fs");
const app_config_js_1 = require("./app-config.js");
const variables_js_1 = require("./variables.js");
/** The environment cannot be used; `problems` says why, one line for each variable, with its fix. */
class ConfigError extends Error {
    constructor(problems) {
        super(`The environment is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
        this.problems = problems;
        this.name = 'ConfigError';
    }
}
exports.ConfigError = ConfigError;
/** The process's environment, with `.env` of the working directory below it. */
function readEnvironment() {
    if ((0, node_fs_1.existsSync)('.env'))
        process.loadEnvFile('.env');
    return process.env;
}
function readVariables(environment) {
    const values = {};
    const problems = [];
    for (const [name, definition] of Object.entries(variables_js_1.VARIABLES)) {
        const text = environment[name]?.trim() || definition.fallback;
        if (text === null) {
            values[name] = null;
            continue;
        }
        const parsed = definition.schema.safeParse(text);
        if (parsed.success)
            values[name] = parsed.data;
        else
            problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'is not valid'}.`);
    }
    return { values: values, problems };
}
function required(value) {
    if (value === null)
        throw new TypeError('a variable without a fallback was taken for one with');
    return value;
}
function productionProblems(environment, values) {
    if (values.NODE_ENV !== 'production')
        return [];
    if (environment.MASTER_API_KEY?.trim())
        return [];
    return ['MASTER_API_KEY is required in production. Make one with: openssl rand -base64 48.'];
}
/**
 * Validates the environment.
 * @throws ConfigError with every problem at once.
 */
function loadConfig(environment = readEnvironment()) {
    const { values, problems } = readVariables(environment);
    problems.push(...productionProblems(environment, values));
    if (problems.length > 0)
        throw new ConfigError(problems);
    const nodeEnv = required(values.NODE_ENV);
    return Object.assign(new app_config_js_1.AppConfig(), {
        nodeEnv,
        port: required(values.PORT),
        logLevel: required(values.LOG_LEVEL),
        database: required(values.DATABASE_URL),
        masterApiKey: values.MASTER_API_KEY,
        secretsKey: values.SECRETS_KEY,
        corsOrigins: required(values.CORS_ORIGINS),
        marketProviders: required(values.MARKET_PROVIDERS),
        yahooBaseUrl: required(values.YAHOO_BASE_URL),
        providerRequestsPerSecond: required(values.PROVIDER_REQUESTS_PER_SECOND),
        outboundAllowPrivate: required(values.OUTBOUND_ALLOW_PRIVATE),
        shutdownDrainMs: required(values.SHUTDOWN_DRAIN_MS),
        migrateOnStart: required(values.MIGRATE_ON_START),
        demoOnFirstStart: values.DEMO_ON_FIRST_START ?? nodeEnv !== 'production',
        metricsPort: values.METRICS_PORT,
    });
}
