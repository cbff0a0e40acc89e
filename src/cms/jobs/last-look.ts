/** Next bundles what looks for jobs apart from what tells of it: a place that the process has once. */
const process = globalThis as { whoIsWhoLastLook?: string };

/** Notes that the runner has looked for jobs just now. */
export function noteLook(now = new Date()): void {
  process.whoIsWhoLastLook = now.toISOString();
}

/** When the runner of this process last looked for jobs (ISO 8601); null where it has not yet. */
export const lastLook = (): string | null => process.whoIsWhoLastLook ?? null;
