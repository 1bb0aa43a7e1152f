"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Terminal = void 0;
const cli_progress_1 = require("cli-progress");
const cli_table3_1 = __importDefault(require("cli-table3"));
const PLAIN_STEPS = 10;
/** The one writer of the command line and of the first start. Without a terminal: plain lines, no colour codes. */
class Terminal {
    constructor(out = process.stdout, err = process.stderr) {
        this.out = out;
        this.err = err;
    }
    line(text = '') {
        this.out.write(`${text}\n`);
    }
    error(text) {
        this.err.write(`${text}\n`);
    }
    /** One JSON document, indented, for programs that read the output. */
    json(value) {
        this.line(JSON.stringify(value, null, 2));
    }
    table(head, rows) {
        const colourful = this.out.isTTY === true;
        const table = new cli_table3_1.default({
            head: [...head],
            style: { head: colourful ? ['bold'] : [], border: colourful ? ['gray'] : [], compact: true },
        });
        table.push(...rows.map((row) => row.map((cell) => (cell === null ? '-' : String(cell)))));
        this.line(table.toString());
    }
    /** Counts to `total` on standard error, so that what a command prints can be piped. */
    progress(total, label) {
        return this.err.isTTY === true ? this.progressBar(total, label) : this.progressLines(total, label);
    }
    progressBar(total, label) {
        const bar = new cli_progress_1.SingleBar({
            format: `${label} [{bar}] {value}/{total}`,
            barsize: 30,
            hideCursor: true,
            stopOnComplete: false,
            // SingleBar asks for a whole stream; this class only promises what it needs itself.
            stream: this.err,
        });
        bar.start(total, 0);
        return { advance: (steps = 1) => bar.increment(steps), stop: () => bar.stop() };
    }
    progressLines(total, label) {
        const every = Math.max(1, Math.ceil(total / PLAIN_STEPS));
        let done = 0;
        let written = 0;
        const write = () => {
            written = done;
            this.error(`${label}: ${done}/${total}`);
        };
        return {
            advance: (steps = 1) => {
                done = Math.min(total, done + steps);
                if (done - written >= every || (done === total && written !== total))
                    write();
            },
            stop: () => {
                if (written !== done)
                    write();
            },
        };
    }
}
exports.Terminal = Terminal;
