/**
 * Which values of a release's kept database are changed on purpose on the way to this one: from what to what, in a line
 * for each, under the name of the release. All others are to be found again as they were.
 */
export const namedChanges: Record<string, [unknown, unknown][]> = {
  '0.1.0': [],
};
