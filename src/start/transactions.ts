/**
 * What is said at start where MongoDB will work without transactions, or null where it has them. Payload uses them only
 * where the client knows the name of a replica set, whatever the server is.
 * @param replicaSet the name in the options of a client: from the address, or what an address with `+srv` leads to
 */
export function warningWithoutTransactions(replicaSet: string | undefined | null): string | null {
  if (replicaSet) return null;
  return (
    '! DATABASE_URL nennt kein Replica Set (?replicaSet=…): Ohne Transaktionen darf nur ein Prozess schreiben, und was ' +
    'abbricht, bleibt halb stehen. / DATABASE_URL names no replica set: without transactions only one process may write, ' +
    'and what breaks off stays half done.'
  );
}
