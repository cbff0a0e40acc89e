import { addDataAndFileToRequest, type PayloadRequest } from 'payload';
import type { ZodType } from 'zod';
import { Refusal } from './explain.ts';

/**
 * What a request has sent, in the form that is expected.
 * @param what the part that is named where it is not
 * @throws Refusal where it has another form
 */
export async function sentBody<T>(req: PayloadRequest, form: ZodType<T>, what: string): Promise<T> {
  await addDataAndFileToRequest(req);
  const { success, data } = form.safeParse(req.data);
  if (!success) throw new Refusal(req.t('error:invalidRequestArgs', { args: what }));
  return data;
}
