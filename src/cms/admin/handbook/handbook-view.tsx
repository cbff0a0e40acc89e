import { DefaultTemplate } from '@payloadcms/next/templates';
import { SetStepNav } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { handbook, handbookPage } from '../../handbook/handbook.ts';
import { HandbookStyle } from './handbook-style.tsx';
import { PageView } from './page-view.tsx';
import { type Words, wordsIn } from './words.ts';

/** The pages "Handbuch": the list of all, or the one that the address names. */
export function HandbookView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const segments = params?.segments;
  const slug = Array.isArray(segments) ? segments[1] : undefined;
  const say = wordsIn(req.i18n.language);
  const { admin } = req.payload.config.routes;
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: say.title }]} />
      <main className="handbook gutter--left gutter--right">
        <HandbookStyle />
        {req.user ? (
          <Content address={`${admin}/handbuch`} slug={slug} say={say} />
        ) : (
          <p>
            {say.signIn} <a href={`${admin}/login?redirect=${admin}/handbuch`}>{say.toSignIn}</a>
          </p>
        )}
      </main>
    </DefaultTemplate>
  );
}

interface Properties {
  /** Of the list, without a slash at the end. */
  address: string;
  slug: string | undefined;
  say: Words;
}

function Content({ address, slug, say }: Properties) {
  if (!slug) {
    return (
      <>
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <ul lang="de">
          {handbook.map((page) => (
            <li key={page.slug}>
              <a href={`${address}/${page.slug}`}>{page.title}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const page = handbookPage(slug);
  return (
    <>
      <p>
        <a href={address}>{say.back}</a>
      </p>
      {page ? <PageView address={address} page={page} next={say.next} /> : <h1>{say.notFound}</h1>}
    </>
  );
}
