/** The id of what a search may belong to, in the list of searches. */
export const targetsId = 'search-targets';
