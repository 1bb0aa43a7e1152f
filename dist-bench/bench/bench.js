"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.summarise = summarise;
exports.measureInTurns = measureInTurns;
const node_fs_1 = require("node:fs");
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
/** Median, 10th and 90th percentile of samples. */
function summarise(label, samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const at = (fraction) => sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? NaN;
    return { label, median: at(0.5), p10: at(0.1), p90: at(0.9), samples: sorted.length };
}
/**
 * Microseconds per operation of each contestant, in turns round by round, so that a slow spell of the machine hits them
 * all. The checksums are demanded to be numbers, so that no work can be optimised away.
 */
function measureInTurns(contestants, rounds) {
    const samples = contestants.map(() => []);
    for (let round = 0; round < rounds.warmUp + rounds.measured; round++) {
        contestants.forEach((contestant, index) => {
            const start = performance.now();
            const checksum = contestant.run(round);
            const elapsedMs = performance.now() - start;
            if (Number.isNaN(checksum))
                throw new Error(`${contestant.label} computed NaN`);
            if (round >= rounds.warmUp)
                samples[index].push((elapsedMs * 1000) / contestant.operations);
        });
    }
    return contestants.map((contestant, index) => summarise(contestant.label, samples[index]));
}
function describeReport(report) {
    const width = Math.max(...report.measurements.map((each) => each.label.length));
    const show = (value) => value.toFixed(value < 100 ? 1 : 0).padStart(9);
    const lines = report.measurements.map(({ label, median, p10, p90, samples }) => `  ${label.padEnd(width)} ${show(median)}  (p10 ${show(p10).trim()}, p90 ${show(p90).trim()}, ${samples} samples)`);
    const ratios = report.ratios.map(({ label, value }) => `  ${label}: ${value.toFixed(1)}x`);
    const goals = report.goals.map(({ label, met, required }) => `  ${met ? 'met   ' : required ? 'FAILED' : 'missed'} ${label}`);
    const notes = report.notes.map((note) => `  ${note}`);
    return [`${report.title}, median ${report.unit}`, ...lines, ...ratios, ...goals, ...notes, ''].join('\n');
}
async function main(args) {
    const [name] = args;
    const known = (0, node_fs_1.readdirSync)(__dirname)
        .filter((file) => file.endsWith('.js') && file !== 'bench.js')
        .map((file) => file.slice(0, -'.js'.length));
    if (name === undefined || !/^[\w-]+$/.test(name) || !(0, node_fs_1.existsSync)((0, node_path_1.join)(__dirname, `${name}.js`)) || name === 'bench') {
        process.stderr.write(`Usage: npm run bench -- <${known.join(' | ')}> [--json <file>]\n`);
        return 2;
    }
    const bench = (await import(`./${name}.js`));
    const report = await bench.run(args.slice(1));
    process.stdout.write(describeReport(report));
    const json = args.indexOf('--json');
    if (json >= 0) {
        const machine = { node: process.version, cpu: (0, node_os_1.cpus)()[0]?.model ?? 'unknown', cores: (0, node_os_1.cpus)().length };
        (0, node_fs_1.writeFileSync)(args[json + 1] ?? `bench-${name}.json`, `${JSON.stringify({ name, machine, ...report }, null, 2)}\n`);
    }
    return report.goals.some((goal) => goal.required && !goal.met) ? 1 : 0;
}
if (require.main === module) {
    main(process.argv.slice(2)).then((code) => process.exit(code), (error) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
    });
}
