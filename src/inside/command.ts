/**
 * Does what whoever runs the site has asked for from the command line, and ends the process: with 0, or where it cannot
 * be done with one sentence and 1. What it writes is read by its owner alone.
 */
export async function asCommand(work: () => Promise<void>): Promise<never> {
  process.umask(0o077);
  try {
    await work();
    process.exit(0);
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
