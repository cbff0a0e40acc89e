/**
 * For `admin` of a field that picks one of many documents: from their list, with its search. Payload's menu of names
 * hides what does not hold the very letters that were typed, whatever the server has found.
 */
export const pickedFromList = { appearance: 'drawer' } as const;
