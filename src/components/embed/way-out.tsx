import type { ReactNode } from 'react';

/** The sentence that tells where links lead, by which each link is described. */
export const wayOutNote = 'way-out';

/**
 * A link out of the frame. A window of its own is all that a frame in a sandbox may open (`allow-popups`); that it is
 * one is told beforehand (WCAG 2.2, 3.2.5).
 */
export function WayOut({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener" aria-describedby={wayOutNote}>
      {children}
    </a>
  );
}
