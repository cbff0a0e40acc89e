const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day on which a moment falls where the site is made: `2026-11-26`, in Berlin, whatever the server's clock says. */
export const dayOf = (moment: Date | string): string => berlin.format(new Date(moment));

/** Today in Berlin, as `2026-11-26`. */
export const today = (): string => dayOf(new Date());
