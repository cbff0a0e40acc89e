import { type Logger, type LoggerOptions, pino } from 'pino';
import { currentRequest } from './current-request.ts';
import { inWords, type LogLine, onOurClock } from './log-line.ts';

/** Lines of JSON; to whoever sits at a terminal, words. Who keeps and rotates them stands outside: journald, docker. */
export const logDestination = {
  write(line: string): void {
    const isForPeople = process.stdout.isTTY;
    process.stdout.write(isForPeople ? `${inWords(JSON.parse(line) as LogLine)}\n` : line);
  },
};

export const logOptions = {
  base: null,
  formatters: { level: (level) => ({ level }) },
  timestamp: () => `,"time":"${onOurClock(new Date())}"`,
  // A new object each time: pino writes the fields of a line into it.
  mixin: () => {
    const request = currentRequest();
    return request ? { id: request.id } : {};
  },
} satisfies LoggerOptions;

/** Next bundles the app apart from the front door: the process they have in common has one log. */
const shared = globalThis as { whoIsWhoLog?: Logger };

/**
 * The log of the site, for whoever runs it. Nothing in it is a visitor's: no address, no words of a query, nothing that
 * was sent, no cookie.
 */
export function log(): Logger {
  shared.whoIsWhoLog ??= pino(logOptions, logDestination);
  return shared.whoIsWhoLog;
}
