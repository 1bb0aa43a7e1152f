"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.INDICATORS = void 0;
exports.findIndicator = findIndicator;
const adx_js_1 = require("./adx.js");
const aroon_js_1 = require("./aroon.js");
const atr_js_1 = require("./atr.js");
const bollinger_js_1 = require("./bollinger.js");
const cci_js_1 = require("./cci.js");
const cmf_js_1 = require("./cmf.js");
const donchian_js_1 = require("./donchian.js");
const ema_crossover_js_1 = require("./ema-crossover.js");
const ema_js_1 = require("./ema.js");
const keltner_js_1 = require("./keltner.js");
const macd_js_1 = require("./macd.js");
const mfi_js_1 = require("./mfi.js");
const obv_js_1 = require("./obv.js");
const psar_js_1 = require("./psar.js");
const roc_js_1 = require("./roc.js");
const rsi_js_1 = require("./rsi.js");
const sma_js_1 = require("./sma.js");
const stochastic_js_1 = require("./stochastic.js");
const supertrend_js_1 = require("./supertrend.js");
const vwma_js_1 = require("./vwma.js");
const williams_r_js_1 = require("./williams-r.js");
const wma_js_1 = require("./wma.js");
/** Every indicator, in the order in which they are listed: the twelve of every analysis first. */
exports.INDICATORS = [
    rsi_js_1.rsi,
    stochastic_js_1.stochastic,
    williams_r_js_1.williamsR,
    cci_js_1.cci,
    macd_js_1.macd,
    adx_js_1.adx,
    ema_crossover_js_1.emaCrossover,
    psar_js_1.psar,
    bollinger_js_1.bollinger,
    atr_js_1.atr,
    obv_js_1.obv,
    cmf_js_1.cmf,
    supertrend_js_1.supertrend,
    sma_js_1.sma,
    ema_js_1.ema,
    wma_js_1.wma,
    vwma_js_1.vwma,
    roc_js_1.roc,
    mfi_js_1.mfi,
    aroon_js_1.aroon,
    donchian_js_1.donchian,
    keltner_js_1.keltner,
];
const BY_NAME = new Map(exports.INDICATORS.map((each) => [each.name, each]));
/** The indicator of that exact name, or null. */
function findIndicator(name) {
    return BY_NAME.get(name) ?? null;
}
