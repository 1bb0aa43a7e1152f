"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PrivateAddressError = void 0;
exports.isPublicAddress = isPublicAddress;
exports.assertPublicAddress = assertPublicAddress;
exports.lookupPublicAddress = lookupPublicAddress;
const node_dns_1 = require("node:dns");
const ipaddr_js_1 = __importDefault(require("ipaddr.js"));
/** A host is, or resolves to, an address inside the network. */
class PrivateAddressError extends Error {
    constructor(host) {
        super(`is at a loopback, link-local or private address (${host}), where requests are not sent; ` +
            'OUTBOUND_ALLOW_PRIVATE=true allows it');
        this.name = 'PrivateAddressError';
    }
}
exports.PrivateAddressError = PrivateAddressError;
/** Whether an IPv4 or IPv6 address is one of the public internet; IPv4 inside IPv6 is judged as IPv4. */
function isPublicAddress(address) {
    return ipaddr_js_1.default.process(address).range() === 'unicast';
}
/**
 * Checks a host that is written as an address; names are checked when they are resolved.
 * @throws PrivateAddressError
 */
function assertPublicAddress(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if (ipaddr_js_1.default.isValid(host) && !isPublicAddress(host))
        throw new PrivateAddressError(host);
}
/**
 * `dns.lookup` that fails when any address of the name is not public. Checking where the socket takes its address
 * from leaves no moment between check and use in which the name could change.
 */
function lookupPublicAddress(hostname, options, callback) {
    (0, node_dns_1.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, []);
        if (!addresses.every(({ address }) => isPublicAddress(address))) {
            return callback(new PrivateAddressError(hostname), []);
        }
        if (options.all)
            return callback(null, addresses);
        const [first] = addresses;
        return first ? callback(null, first.address, first.family) : callback(new Error(`no address for ${hostname}`), []);
    });
}
