/** Codes of Node's sockets and classes of SQLSTATE that mean: the server cannot be talked to now. */
const SOCKET = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'];
const SQLSTATE = /^(08|57P0|53300)/;
/** What pg and its pool say without a code. */
const WORDS =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether a failure says that the database does not answer, rather than that a statement was wrong. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // A socket file that is gone.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect';
  return SOCKET.includes(code) || SQLSTATE.test(code) || code === 'P1001' || WORDS.test(error.message);
}
