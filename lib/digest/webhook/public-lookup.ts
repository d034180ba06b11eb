import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './is-public-address';

/**
 * Looks a name up for a connection and refuses any address that is not public. The connection is made to the very
 * address that was judged: a name that answers otherwise a moment later changes nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const inner = addresses?.find(({ address }) => !isPublicAddress(address));
    if (error !== null) return callback(error, []);
    if (inner !== undefined) return callback(new Error('the address is not one of the public network'), []);
    const [first] = addresses;
    if (first === undefined) return callback(new Error('the name has no address'), []);
    if (options.all === true) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};
