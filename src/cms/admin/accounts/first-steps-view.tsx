import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import { roleWords } from '../../role-words.ts';
import { StaffView } from '../staff-view.tsx';
import { guides, words } from './first-steps-words.ts';

/** The page that shows a new colleague round: what this is, what the own role does, who helps. */
export async function FirstStepsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/erste-schritte`)}`);
  return (
    <StaffView view={view} title={words[ourLocale(req.i18n.language)].heading}>
      <main>
        <Gutter className="account-page">
          <Guide req={req} role={req.user.role} admin={admin} />
        </Gutter>
      </main>
    </StaffView>
  );
}

interface GuideProperties {
  req: PayloadRequest;
  role: keyof typeof guides;
  admin: string;
}

function Guide({ req, role, admin }: GuideProperties) {
  const language = ourLocale(req.i18n.language);
  const say = words[language];
  const { can, cannot, ways } = guides[role][language];
  return (
    <>
      <h1>{say.heading}</h1>
      <p className="account-page__lead">{say.lead}</p>
      <h2>{say.role.replace('{role}', roleWords[role][language])}</h2>
      <div className="first-steps__role">
        <List heading={say.can} items={can} />
        <List heading={say.cannot} items={cannot} />
      </div>
      <h2>{say.ways}</h2>
      <ol className="first-steps__ways">
        {ways.map(({ what, how, place }) => (
          <li key={what}>
            <a href={admin + place}>{what}</a>
            <br />
            {how}
          </li>
        ))}
      </ol>
      <h2>{say.help}</h2>
      <Help req={req} say={say} admin={admin} />
      <p>
        <a className="account-button account-button--first" href={admin}>
          {say.toStart}
        </a>
      </p>
    </>
  );
}

function List({ heading, items }: { heading: string; items: string[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** Who has the admin role, by name: whoever works here may know whom to ask. */
async function Help({ req, say, admin }: { req: PayloadRequest; say: (typeof words)['de']; admin: string }) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: req.user?.id } }] },
    sort: 'name',
    depth: 0,
    limit: 10,
    overrideAccess: true,
  });
  const isAdmin = req.user?.role === 'admin';
  return (
    <>
      <p>
        <a href={`${admin}/handbuch`}>{say.toHandbook}</a>: {say.handbook}
      </p>
      <p>{isAdmin ? (docs.length ? say.otherAdmins : say.onlyYou) : say.admins}</p>
      <ul>
        {docs.map(({ id, name, email }) => (
          <li key={id}>
            {name || null} <a href={`mailto:${email}`}>{email}</a>
          </li>
        ))}
      </ul>
      <p>
        {say.account} <a href={`${admin}/account`}>{say.toAccount}</a>.
      </p>
    </>
  );
}
