/** How far staff are with a report. */
export const reportStates = ['new', 'in-progress', 'done', 'declined', 'spam'] as const;

/** Whether nothing is left to be done about a report. */
export const isDealtWith = (state: unknown): boolean => state === 'done' || state === 'declined' || state === 'spam';
