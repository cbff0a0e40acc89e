/** In the place of what changed in a field that only machinery reads, where versions are compared. */
export const NoDifference = () => null;
