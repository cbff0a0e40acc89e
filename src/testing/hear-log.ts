import { vi } from 'vitest';
import { log } from '../inside/log.ts';
import { inWords, readLine } from '../inside/log-line.ts';

/**
 * Keeps what is written to the log, and to the terminal, out of the way of the test's own words, until the mocks are
 * restored.
 * @param lines to which each is added, in words as people read them
 */
export function hearLog(lines: string[] = []): string[] {
  log().level = 'info';
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    const text = String(chunk);
    const line = readLine(text);
    lines.push(line ? inWords(line) : text);
    return true;
  });
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...words) => void lines.push(words.map(String).join(' ')));
  return lines;
}
