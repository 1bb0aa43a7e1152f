"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.updateVersioned = updateVersioned;
exports.deleteVersioned = deleteVersioned;
const typeorm_1 = require("typeorm");
function toCondition(key, version) {
    const entries = Object.entries(key).map(([name, value]) => {
        if (value === undefined)
            throw new TypeError(`The key column "${name}" has no value.`);
        return [name, value === null ? (0, typeorm_1.IsNull)() : value];
    });
    return { ...Object.fromEntries(entries), version };
}
/**
 * Changes a row if it still has the version that the caller read, in one statement, and counts the version up.
 * @returns false when there is no such row, or when its version is another one by now: read again to tell which.
 */
async function updateVersioned(manager, entity, key, version, patch) {
    const result = await manager.update(entity, toCondition(key, version), patch);
    return result.affected === 1;
}
/**
 * Removes a row if it still has the version that the caller read.
 * @returns false when there is no such row, or when its version is another one by now.
 */
async function deleteVersioned(manager, entity, key, version) {
    const result = await manager.delete(entity, toCondition(key, version));
    return result.affected === 1;
}
