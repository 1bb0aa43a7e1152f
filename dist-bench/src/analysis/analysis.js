"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LATEST_SORT_FIELDS = exports.ANALYSIS_SORT_FIELDS = void 0;
exports.ANALYSIS_SORT_FIELDS = ['createdAt', 'ticker'];
exports.LATEST_SORT_FIELDS = ['createdAt', 'ticker', 'score', 'tradingDate'];
