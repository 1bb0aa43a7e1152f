"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PRODUCT_VERSION = void 0;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** package.json is two folders above this file, in `src` and in `dist` alike. */
const MANIFEST = (0, node_path_1.join)(__dirname, '..', '..', 'package.json');
/** The version that package.json names. */
exports.PRODUCT_VERSION = JSON.parse((0, node_fs_1.readFileSync)(MANIFEST, 'utf8')).version;
