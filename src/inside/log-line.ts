/** A line of the log: what happened at a moment, or a request that was answered. */
export interface LogLine {
  /** On the clock of the site, with its distance from UTC: `2026-11-27T14:05:03.120+01:00`. */
  time: string;
  level: 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  /** In words of ours, or of Payload's. */
  msg?: string;
  /** The request in whose course it happened. */
  id?: string;
  method?: string;
  /** Without anything that a visitor has typed. */
  path?: string;
  status?: number;
  ms?: number;
  /** Why it failed. */
  why?: string;
  /** Where in the code. */
  frames?: string[];
}

const signs: Record<string, string> = { warn: '!', error: '✗', fatal: '✗' };

/** A moment on the clock of this process, so that "14:05" is found as it was seen on the wall. */
export function onOurClock(moment: Date): string {
  const behind = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + behind * 60_000).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${wall}${behind < 0 ? '-' : '+'}${two(behind / 60)}:${two(behind % 60)}`;
}

/** The line for people: `2026-11-27 14:05:03 ✗ 503 GET /de/… 12 ms: why [7F3K-Q2MD]`. */
export function inWords({ time, level, msg, id, method, path, status, ms, why, frames }: LogLine): string {
  const [day = '', clock = ''] = time.split('T');
  const request = method && `${status} ${method} ${path} ${ms} ms${why ? `: ${why}` : ''}`;
  const words = [request, msg].filter(Boolean).join(' ');
  const head = `${day} ${clock.slice(0, 8)} ${signs[level] ?? ' '} ${words}${id ? ` [${id}]` : ''}`;
  return [head, ...(frames ?? [])].join('\n');
}

/** What a line of a log holds, whatever docker or journald have put before it; null where it is none of ours. */
export function readLine(text: string): LogLine | null {
  const begin = text.indexOf('{"');
  if (begin < 0) return null;
  try {
    const line: unknown = JSON.parse(text.slice(begin));
    const { time, level } = line as Partial<LogLine>;
    return typeof time === 'string' && typeof level === 'string' ? (line as LogLine) : null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
