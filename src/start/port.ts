import { createServer } from 'node:net';

/** Ends in a sentence where the port is taken, before anything else is done. */
export async function refuseTakenPort(port: number, host?: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(namingPort(error, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The error of a server that cannot listen, as a sentence where the reason is that another one does. */
export function namingPort(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  return new Error(
    `Port ${port} ist belegt; bitte mit PORT=… einen anderen wählen. / Port ${port} is in use; choose another with PORT=….`,
  );
}
