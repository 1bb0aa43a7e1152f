"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.run = run;
const node_child_process_1 = require("node:child_process");
const promises_1 = require("node:fs/promises");
const node_module_1 = require("node:module");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const node_util_1 = require("node:util");
const bench_js_1 = require("./bench.js");
const SERVICE_GOAL_PER_SECOND = 400;
const REQUEST_GOAL_MS = 15;
const execute = (0, node_util_1.promisify)(node_child_process_1.execFile);
const fromHere = (0, node_module_1.createRequire)(__filename);
/** A process of its own for each database: entities take their column types from the environment when they load. */
async function measureOn(name, databaseUrl) {
    const environment = {
        ...process.env,
        DATABASE_URL: databaseUrl,
        MASTER_API_KEY: 'bench-key-of-thirty-two-characters-or-more',
        MARKET_PROVIDERS: 'upload,demo',
        DEMO_ON_FIRST_START: 'false',
        LOG_LEVEL: 'silent',
        NODE_ENV: 'production',
        SHUTDOWN_DRAIN_MS: '0',
    };
    const program = (0, node_path_1.join)(__dirname, 'analyze', 'measure.js');
    const { stdout } = await execute(process.execPath, [program], { env: environment, maxBuffer: 64 * 1024 * 1024 });
    const { service, http, bars } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    const ofService = (0, bench_js_1.summarise)(`${name}: service, read to insert`, service);
    const ofHttp = (0, bench_js_1.summarise)(`${name}: POST /v1/analyses`, http);
    const perSecond = 1000 / ofService.median;
    return { measurements: [ofService, ofHttp], perSecond, requestMs: ofHttp.median, bars };
}
async function measureSqlite() {
    const folder = await (0, promises_1.mkdtemp)((0, node_path_1.join)((0, node_os_1.tmpdir)(), 'barometer-bench-'));
    try {
        return await measureOn('SQLite', `sqlite:${(0, node_path_1.join)(folder, 'bench.sqlite')}`);
    }
    finally {
        await (0, promises_1.rm)(folder, { recursive: true, force: true });
    }
}
/** BENCH_DATABASE_URL names an empty database; without it, the server that the tests use, thrown away afterwards. */
async function measurePostgres() {
    const given = process.env.BENCH_DATABASE_URL;
    if (given)
        return measureOn('Postgres', given);
    const { startPostgres } = fromHere('../../test/support/embedded-postgres.cjs');
    const server = await startPostgres();
    try {
        return await measureOn('Postgres', server.url);
    }
    finally {
        await server.stop();
    }
}
/** The application reads its version from the package.json beside its folder. */
const placePackageJson = () => (0, promises_1.copyFile)((0, node_path_1.join)(__dirname, '..', '..', 'package.json'), (0, node_path_1.join)(__dirname, '..', 'package.json'));
/** Analyses one by one through the service, and one client's requests, each with its read and its insert. */
async function run() {
    await placePackageJson();
    const sqlite = await measureSqlite();
    const postgres = await measurePostgres();
    const goals = [
        {
            label: `at least ${SERVICE_GOAL_PER_SECOND} analyses/s through the service on SQLite`,
            met: sqlite.perSecond >= SERVICE_GOAL_PER_SECOND,
            required: true,
        },
        {
            label: `POST /v1/analyses in less than ${REQUEST_GOAL_MS} ms (median, one client, SQLite)`,
            met: sqlite.requestMs < REQUEST_GOAL_MS,
            required: true,
        },
    ];
    return {
        title: 'Full analysis of a stored series',
        unit: 'ms',
        measurements: [...sqlite.measurements, ...postgres.measurements],
        ratios: [],
        goals,
        notes: [
            `Analyses per second: ${sqlite.perSecond.toFixed(0)} on SQLite, ${postgres.perSecond.toFixed(0)} on Postgres.`,
            `Series of ${sqlite.bars} bars on average. Each analysis is one read, and one transaction with an insert and an upsert.`,
            process.env.BENCH_DATABASE_URL ? 'Postgres as BENCH_DATABASE_URL.' : 'Postgres without fsync, as in the tests.',
        ],
    };
}
