"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestGate = exports.ROUTE_ACCESS = void 0;
/** The metadata key under which a controller's method keeps its access, for the guard behind the gate. */
exports.ROUTE_ACCESS = 'barometer:route-access';
/**
 * Decides who is let in. It is asked in an `onRequest` hook, before the body is read, so that a stranger cannot make
 * the server parse anything. Routes declare their access with decorators that put it into the route's settings.
 */
class RequestGate {
}
exports.RequestGate = RequestGate;
