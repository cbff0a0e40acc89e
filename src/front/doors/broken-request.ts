import type { Duplex } from 'node:stream';
import type { ErrorPages } from '../pages/error-document.ts';

const reasons: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Answers what is not even a request in HTTP, with the headers of every other answer, and hangs up.
 * @param patience how long whoever does not hang up as well keeps the connection, in milliseconds
 */
export function answerBrokenRequest(
  error: NodeJS.ErrnoException,
  socket: Duplex,
  errorPages: ErrorPages,
  patience = 1_000,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { headers, body } = errorPages(400, 'de').identity;
  const lines = [`HTTP/1.1 ${reasons[error.code ?? ''] ?? '400 Bad Request'}`];
  for (let i = 0; i < headers.length; i += 2) lines.push(`${headers[i]}: ${headers[i + 1]}`);
  socket.end(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n${body}`);
  const hangUp = setTimeout(() => socket.destroy(), patience);
  socket.once('close', () => clearTimeout(hangUp));
}
