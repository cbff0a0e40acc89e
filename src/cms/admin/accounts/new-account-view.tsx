import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { isAdmin } from '../../access.ts';
import { NewAccount } from './new-account.tsx';
import { wordsIn } from './words.ts';

/** In place of Payload's form for a new account, which asks for somebody else's password. */
export function NewAccountView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult;
  const say = wordsIn(req.i18n.language);
  return (
    <main>
      <Gutter className="account-page">{isAdmin(req) ? <NewAccount /> : <p>{say.adminsOnly}</p>}</Gutter>
    </main>
  );
}
