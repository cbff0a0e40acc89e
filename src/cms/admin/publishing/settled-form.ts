'use client';

import { useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** The longest Payload's rich text keeps what was typed from the form, in milliseconds (`useRunDeprioritized`). */
const longestHeldBack = 500;

/**
 * Waits until what was typed last stands in the form, and says whether the form holds anything unsaved. A rich text
 * hands it over only once the browser is idle; saved before, the last words would be missing.
 */
export function useSettledForm(): () => Promise<boolean> {
  const isModified = useFormModified();
  const latest = useRef(isModified);
  useEffect(() => {
    latest.current = isModified;
  }, [isModified]);
  return async () => {
    await whenIdle();
    // What was handed over has been drawn by then.
    await whenIdle();
    return latest.current;
  };
}

/** Safari has no idle callback: there Payload waits for the next picture, 100 ms at most. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestHeldBack });
    else setTimeout(resolve, 100);
  });
}
