import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Actor } from '../../../payload-types.ts';
import { isEditor } from '../../access.ts';
import { readStates } from '../../publishing/subject.ts';
import { statementsOf } from '../../review/statements.ts';
import { SignInFirst, StaffView, segmentOf } from '../staff-view.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewStyle } from './review-style.tsx';
import { reviewWords } from './words.ts';

/** The page on which editors compare an entry with the body's website, thing by thing. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  return (
    <StaffView view={view} title={reviewWords(req.i18n.language).title}>
      <main className="review gutter--left gutter--right">
        <ReviewStyle />
        {await contentOf(req, segmentOf(view.params) ?? '')}
      </main>
    </StaffView>
  );
}

async function contentOf(req: PayloadRequest, id: string) {
  const say = reviewWords(req.i18n.language);
  if (!req.user) return <SignInFirst req={req} page={`/pruefen/${encodeURIComponent(id)}`} />;
  if (!isEditor(req)) return <p>{say.editorsOnly}</p>;
  const german = await published(req, id, 'de');
  const english = german && (await published(req, id, 'en'));
  if (!german || !english) return <p>{say.noEntry}</p>;
  const { live, draft } = await readStates(req, { collection: 'actors', id });
  const newest = draft ?? live ?? {};
  const { config } = req.payload.collections.actors;
  const statements = statementsOf({ german, english, newest }, config, ourLocale(req.i18n.language));
  const { admin } = req.payload.config.routes;
  return (
    <>
      <ReviewHead actor={german} hasDraft={draft !== null} req={req} say={say} />
      <ReviewList
        id={id}
        basedOn={new Date(newest.updatedAt as string | Date).toISOString()}
        form={`${admin}/collections/actors/${id}`}
        today={admin}
        statements={statements}
      />
    </>
  );
}

/** An entry as visitors see it, in one language and without the other in its place; null where they see none. */
const published = (req: PayloadRequest, id: string, locale: 'de' | 'en'): Promise<Actor | null> =>
  req.payload.findByID({
    collection: 'actors',
    id,
    locale,
    fallbackLocale: false,
    depth: 1,
    disableErrors: true,
    overrideAccess: false,
    // The read must not turn the language of the page.
    req: { ...req, user: null, locale } as PayloadRequest,
  });
