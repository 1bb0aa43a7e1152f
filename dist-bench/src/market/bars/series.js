"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TIMEFRAMES = void 0;
exports.TIMEFRAMES = ['1d', '1w'];
