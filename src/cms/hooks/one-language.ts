import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { explain, Refusal } from '../explain.ts';

/**
 * Publishing one language alone takes shared fields live with it and joins the rows of both languages by their place,
 * so that a new row comes with another's text.
 * @throws Refusal in the editor's language
 */
export const refuseOneLanguage: CollectionBeforeOperationHook = ({ args, req }) => refused(args, req);

/** The same for what there is only one of. */
export const refuseOneLanguageGlobal: GlobalBeforeOperationHook = ({ args, req }) => refused(args, req);

function refused<Arguments extends object>(args: Arguments, req: PayloadRequest): Arguments {
  const isOne = 'publishSpecificLocale' in args && args.publishSpecificLocale;
  if (isOne) throw new Refusal(explain('one-language', req));
  return args;
}
