import type { AdminViewServerProps } from 'payload';
import { handbook, handbookPage } from '../../handbook/handbook.ts';
import { SignInFirst, StaffView, segmentOf } from '../staff-view.tsx';
import { HandbookStyle } from './handbook-style.tsx';
import { PageView } from './page-view.tsx';
import { type Words, wordsIn } from './words.ts';

/** The pages "Handbuch": the list of all, or the one that the address names. */
export function HandbookView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const say = wordsIn(req.i18n.language);
  return (
    <StaffView view={view} title={say.title}>
      <main className="handbook gutter--left gutter--right">
        <HandbookStyle />
        {req.user ? (
          <Content address={`${req.payload.config.routes.admin}/handbuch`} slug={segmentOf(view.params)} say={say} />
        ) : (
          <SignInFirst req={req} page="/handbuch" />
        )}
      </main>
    </StaffView>
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
