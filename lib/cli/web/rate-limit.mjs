// How often one address may ask, by the address of the connection: headers can be made up. This machine
// itself is not limited, so a proxy on it has to do its own counting.
import { RateLimiterMemory } from 'rate-limiter-flexible';

const SECONDS = 60;
const LIMITED = /^\/(?:api|embed|feed|metrics)/;
const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/**
 * Counts a request and says in its answer what is left.
 * @param {number} perMinute requests an address may make in a minute; 0 for no limit
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<boolean>} whether it may go on
 */
export function rateLimit(perMinute) {
  if (perMinute === 0) return () => Promise.resolve(true);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  return async (request, response) => {
    const address = request.socket.remoteAddress ?? '';
    if (!LIMITED.test(request.url ?? '') || LOOPBACK.test(address)) return true;
    const { allowed, left } = await limiter.consume(address).then(
      (left) => ({ allowed: true, left }),
      (left) => ({ allowed: false, left }),
    );
    const seconds = String(Math.max(1, Math.ceil(left.msBeforeNext / 1000)));
    response.setHeader('RateLimit-Limit', String(perMinute));
    response.setHeader('RateLimit-Remaining', String(left.remainingPoints));
    response.setHeader('RateLimit-Reset', seconds);
    if (!allowed) response.setHeader('Retry-After', seconds);
    return allowed;
  };
}
