"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.computeOverallStatus = computeOverallStatus;
const CHECK_NAMES = ['database', 'migrations', 'queue', 'redis', 'providers'];
/** Without these no request can be served; everything else only makes the service poorer. */
const ESSENTIAL = ['database', 'migrations'];
function computeOverallStatus(checks) {
    if (ESSENTIAL.some((name) => checks[name].status === 'down'))
        return 'down';
    const isPoorer = CHECK_NAMES.some((name) => ['down', 'degraded'].includes(checks[name].status));
    return isPoorer ? 'degraded' : 'ok';
}
