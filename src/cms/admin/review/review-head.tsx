import type { PayloadRequest } from 'payload';
import { dayInWords } from '../../../domain/findings/in-words.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Actor } from '../../../payload-types.ts';
import type { ReviewWords } from './words.ts';

interface Properties {
  actor: Actor;
  hasDraft: boolean;
  req: PayloadRequest;
  say: ReviewWords;
}

/** Which entry is reviewed, and the ways to what it is compared with. */
export function ReviewHead({ actor, hasDraft, req, say }: Properties) {
  const { id, name, reviewedOn } = actor;
  const websites = (actor.links ?? []).flatMap(({ platform, url }) => (platform === 'website' && url ? [url] : []));
  const visit = new URLSearchParams({ live: '', collection: 'actors', id, locale: 'de' });
  return (
    <>
      <h1 lang="de">{name}</h1>
      <p className="review__quiet">
        {reviewedOn ? say.last(dayInWords(reviewedOn, ourLocale(req.i18n.language))) : say.never}
      </p>
      <p className="review__lead">{say.lead}</p>
      <p>
        <a href={`/preview?${visit}`} target="_blank" rel="noopener">
          {say.site}
        </a>{' '}
        · <a href={`${req.payload.config.routes.admin}/collections/actors/${id}`}>{say.form}</a>
      </p>
      {hasDraft ? <p className="review__draft">{say.draft}</p> : null}
      {websites.length ? (
        websites.map((url) => (
          <p key={url} className="review__site">
            {say.website}:{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url}
            </a>
          </p>
        ))
      ) : (
        <p>{say.noWebsite}</p>
      )}
    </>
  );
}
