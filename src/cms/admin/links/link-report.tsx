import type { UIFieldServerProps } from 'payload';
import { isDead, type Try } from '../../../domain/links/state.ts';
import { isHomePage } from '../../../domain/links/target.ts';
import { adviceWords, bodyGone, causeWords, stateWords } from '../../../domain/links/words.ts';
import { momentInWords } from '../../../domain/moment.ts';
import { formatPartialDate } from '../../../domain/partial-date.ts';
import { type Locale, ourLocale } from '../../../i18n/locales.ts';
import { isEditor } from '../../access.ts';
import { type Link, linkWith } from '../../links/records.ts';
import { type ToldUse, toldUses } from '../../links/told-uses.ts';
import { LinkStyle } from './link-style.tsx';
import { ReplaceLink } from './replace-link.tsx';
import { linkWords } from './words.ts';

/** The form of a link: how it is and why, where it stands, and the way to replace it everywhere at once. */
export async function LinkReport({ id, req }: UIFieldServerProps) {
  if (!id || !isEditor(req)) return null;
  const link = await linkWith(req.payload, 'id', String(id));
  if (!link) return null;
  const locale = ourLocale(req.i18n.language);
  const uses = await toldUses(req, link.target);
  return (
    <div className="link-report">
      <LinkStyle />
      <Standing link={link} locale={locale} />
      <Uses uses={uses} locale={locale} admin={req.payload.config.routes.admin} />
      {uses.length ? <ReplaceLink id={link.id} proposal={link.tries.at(-1)?.movedTo ?? null} /> : null}
      <Seen tries={link.tries} locale={locale} />
    </div>
  );
}

function Standing({ link: { target, state, tries, copy }, locale }: { link: Link; locale: Locale }) {
  const say = linkWords(locale);
  const cause = tries.at(-1)?.cause;
  const isBad = isDead(state) || state === 'suspicious' || state === 'moved';
  const advice = isDead(state) && isHomePage(target) ? bodyGone : adviceWords[state];
  return (
    <>
      <p>
        <span className={isBad ? 'link-report__state link-report__state--bad' : 'link-report__state'}>
          {stateWords[state][locale]}
        </span>
      </p>
      <p>{[cause ? causeWords[cause][locale] : '', advice?.[locale] ?? ''].filter(Boolean).join(' ')}</p>
      <p>
        <a href={target} target="_blank" rel="noreferrer">
          {say.open}
        </a>
        {copy ? (
          <>
            {' · '}
            <a href={copy.url} target="_blank" rel="noreferrer">
              {say.copy} {formatPartialDate(copy.on, locale)}
            </a>
          </>
        ) : null}
      </p>
    </>
  );
}

function Uses({ uses, locale, admin }: { uses: ToldUse[]; locale: Locale; admin: string }) {
  const say = linkWords(locale);
  return (
    <>
      <h2>{say.uses}</h2>
      {uses.length ? (
        <ul>
          {uses.map(({ title, form, places, isDraft }) => (
            <li key={form}>
              <a href={`${admin}/${form}`}>{title}</a>
              {isDraft ? ` (${say.draft})` : null}
              <small>{places.join(' · ')}</small>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say.unused}</p>
      )}
    </>
  );
}

function Seen({ tries, locale }: { tries: Try[]; locale: Locale }) {
  const say = linkWords(locale);
  return (
    <>
      <h2>{say.seen}</h2>
      {tries.length ? (
        <ul>
          {tries.toReversed().map(({ on, outcome, cause, status, movedTo }) => (
            <li key={on}>
              {momentInWords(on, locale)}: {say.outcomes[outcome]}
              {status ? ` (HTTP ${status})` : null}
              {cause || movedTo ? <small>{cause ? causeWords[cause][locale] : movedTo}</small> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>{say.neverSeen}</p>
      )}
    </>
  );
}
