"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ENTRY_MODES = void 0;
exports.ENTRY_MODES = ['last_close', 'strategic'];
