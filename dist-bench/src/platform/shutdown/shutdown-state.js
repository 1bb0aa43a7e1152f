"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ShutdownState = void 0;
const common_1 = require("@nestjs/common");
/** Whether the process has been told to stop; readiness answers 503 from that moment on. */
let ShutdownState = class ShutdownState {
    constructor() {
        this.controller = new AbortController();
    }
    get isDraining() {
        return this.controller.signal.aborted;
    }
    /** Aborts when draining starts; for streams and loops that have to end. */
    get signal() {
        return this.controller.signal;
    }
    startDraining() {
        this.controller.abort();
    }
};
exports.ShutdownState = ShutdownState;
exports.ShutdownState = ShutdownState = __decorate([
    (0, common_1.Injectable)()
], ShutdownState);
