"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IN_MEMORY = void 0;
exports.openConnection = openConnection;
exports.closeConnection = closeConnection;
exports.execute = execute;
exports.canonicalPath = canonicalPath;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
const sqlite3_1 = __importDefault(require("sqlite3"));
exports.IN_MEMORY = ':memory:';
/** Opens the file, made if need be. */
function openConnection(path) {
    return new Promise((resolve, reject) => {
        const connection = new sqlite3_1.default.Database(path, (error) => {
            if (error)
                reject(error);
            else
                resolve(connection);
        });
    });
}
function closeConnection(connection) {
    return new Promise((resolve, reject) => {
        connection.close((error) => (error ? reject(error) : resolve()));
    });
}
/** Runs a statement that gives no rows, past TypeORM. */
function execute(connection, sql) {
    return new Promise((resolve, reject) => {
        connection.run(sql, (error) => (error ? reject(error) : resolve()));
    });
}
/** The one real path of the file, also through links, so that all processes agree on it; makes its folder. */
async function canonicalPath(path) {
    const folder = (0, node_path_1.dirname)(path);
    await (0, promises_1.mkdir)(folder, { recursive: true });
    const candidate = (0, node_path_1.join)(await (0, promises_1.realpath)(folder), (0, node_path_1.basename)(path));
    return (0, promises_1.realpath)(candidate).catch(() => candidate);
}
