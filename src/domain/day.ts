const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day on which a moment falls in Berlin, as `2026-11-26`, whatever the clock of the server says. */
export const dayOf = (moment: Date | string): string => berlin.format(new Date(moment));

/** Today in Berlin, as `2026-11-26`. */
export const today = (): string => dayOf(new Date());
