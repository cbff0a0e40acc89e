import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** As Node 22.15 and newer have it, except on Windows. */
interface Replaceable {
  execve?: (file: string, args: string[], environment: NodeJS.ProcessEnv) => never;
}

/** Starts a program of ours, which sees and says what this one does. */
function startProgram(args: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
}

/**
 * Runs a program of ours to its end.
 * @param ending asks it to end
 * @returns its exit code
 */
export async function run(args: string[], environment: Record<string, string>, ending: AbortSignal): Promise<number> {
  ending.throwIfAborted();
  const child = startProgram(args, environment);
  const end = () => child.kill();
  ending.addEventListener('abort', end);
  const [code] = await once(child, 'exit');
  ending.removeEventListener('abort', end);
  ending.throwIfAborted();
  return code ?? 1;
}

/**
 * Goes on as another program of ours, in this process and with nothing of what is in its memory. Where Node cannot,
 * this process stays as the parent of that one: what asks it to end asks that one, and both do.
 */
export async function become(args: string[], environment: Record<string, string>): Promise<never> {
  const { execve }: Replaceable = process.platform === 'win32' ? {} : (process as Replaceable);
  execve?.(process.execPath, [process.execPath, ...args], { ...process.env, ...environment });
  const child = startProgram(args, environment);
  let isAsked = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      isAsked = true;
      child.kill(signal);
    });
  }
  const [code] = await once(child, 'exit');
  process.exit(code ?? (isAsked ? 0 : 1));
}
