import { isIP } from 'node:net';
import { isPublicAddress } from './is-public-address';

/**
 * Whether a host, as a URL has it, is one of this machine or its network by its very name or number. What another name
 * leads to is judged when a connection is made.
 */
export function isInnerHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? /(^|\.)localhost$/i.test(host) : !isPublicAddress(host);
}
