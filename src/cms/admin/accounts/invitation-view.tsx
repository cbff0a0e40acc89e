import { MinimalTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import { explain } from '../../explain.ts';
import { roleWords } from '../../role-words.ts';
import { invitedBy } from '../../sign-in/invitation.ts';
import { segmentOf } from '../staff-view.tsx';
import { ChoosePassword } from './choose-password.tsx';
import { wordsIn } from './words.ts';

/** Where the link of an invitation leads, before anybody has signed in. */
export async function InvitationView({ initPageResult, params }: AdminViewServerProps) {
  return (
    <MinimalTemplate className="account-page account-page--alone">
      {await contentOf(initPageResult.req, segmentOf(params) ?? '')}
    </MinimalTemplate>
  );
}

async function contentOf(req: PayloadRequest, token: string) {
  const { language } = req.i18n;
  const say = wordsIn(language);
  const { admin, api } = req.payload.config.routes;
  const invited = await invitedBy(req, token);
  if (!invited)
    return (
      <>
        <h1>{say.deadHeading}</h1>
        <p>{explain('invitation-dead', req)}</p>
        <p>
          <a href={admin}>{say.toSignIn}</a>
        </p>
      </>
    );
  if (req.user)
    return (
      <>
        <h1>{say.busyHeading}</h1>
        <p>{say.busy.replace('{email}', () => req.user?.email ?? '')}</p>
        <p>
          <a href={`${admin}/logout`}>{say.signOut}</a>
        </p>
      </>
    );
  const { email, name, role } = invited;
  const lead = say.chooseLead
    .replace('{email}', () => email)
    .replace('{role}', () => roleWords[role][ourLocale(language)]);
  return (
    <>
      <h1>{say.welcome.replace('{name}', () => name || email)}</h1>
      <p>{lead}</p>
      <ChoosePassword
        address={`${api}/users/reset-password`}
        email={email}
        token={token}
        leadsTo={`${admin}/erste-schritte`}
        signIn={`${admin}/login?redirect=${encodeURIComponent(`${admin}/erste-schritte`)}`}
      />
    </>
  );
}
