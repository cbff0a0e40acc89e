import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Does all of a work or, where it fails, nothing of it. Within a larger write it is a part of that. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOurs) await killTransaction(req);
    throw error;
  }
}
