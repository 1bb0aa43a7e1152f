"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.TickerParam = exports.TickerPipe = void 0;
const common_1 = require("@nestjs/common");
const ticker_js_1 = require("./ticker.js");
/** Normalises a ticker of the path: `m%26m.ns` is `M&M.NS`. */
let TickerPipe = class TickerPipe {
    transform(value) {
        return (0, ticker_js_1.parseTicker)(value, 'path/ticker');
    }
};
exports.TickerPipe = TickerPipe;
exports.TickerPipe = TickerPipe = __decorate([
    (0, common_1.Injectable)()
], TickerPipe);
/** The path parameter `ticker`, normalised. */
const TickerParam = () => (0, common_1.Param)('ticker', TickerPipe);
exports.TickerParam = TickerParam;
