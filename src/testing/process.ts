import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running program. */
export interface StartedProcess {
  child: ChildProcessByStdio<null, Readable, Readable>;
  /** Everything it has printed so far, both streams in one. */
  output(): string;
  isRunning(): boolean;
  /** Asks it to end and waits for that; one that has not ended after 15 seconds is ended by force. */
  stop(): Promise<void>;
}

/** This Node, ready to run a TypeScript program of ours. */
export const node = [process.execPath, '--import', 'tsx'];

/**
 * Starts a command.
 * @param environment comes on top of the present one; undefined unsets a variable.
 * @param isGroup whether signals go to all that the command starts: npm runs a script by a shell that passes none on.
 * @param folder where it runs, if not here.
 */
export function startProcess(
  [command = '', ...args]: string[],
  environment: Record<string, string | undefined> = {},
  isGroup = false,
  folder?: string,
): StartedProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
    cwd: folder,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const send = (signal: 'SIGTERM' | 'SIGKILL') =>
    isGroup && child.pid ? process.kill(-child.pid, signal) : child.kill(signal);
  // A group of its own outlives this process, unless it is ended with it.
  const endWithThis = () => isRunning() && send('SIGTERM');
  if (isGroup) {
    process.once('exit', endWithThis);
    child.once('close', () => process.off('exit', endWithThis));
  }
  const stop = async () => {
    if (!isRunning()) return;
    // Closed, not only exited: then all that it started has let go of its output too.
    const ended = once(child, 'close');
    send('SIGTERM');
    const isOver = await Promise.race([ended.then(() => true), sleep(15_000, false, { ref: false })]);
    if (isOver) return;
    send('SIGKILL');
    await ended;
  };
  return { child, output: () => printed, isRunning, stop };
}
