import { afterAll, vi } from 'vitest';

// Test files share a process: what one set in the environment, or of the clock, ends with it.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
