import 'server-only';
import { withoutDeadLinks } from '../domain/links/without-dead-links.ts';
import { inLanguage, type Localized } from '../domain/localized.ts';
import type { Page, PageKey, Picture } from '../domain/page.ts';
import { withoutToDos } from '../domain/to-dos.ts';
import type { Locale } from '../i18n/locales.ts';
import { keptPerRevision } from './content-revision.ts';
import { findGonePages } from './gone-pages.ts';
import { readAll } from './payload.ts';
import { recurringDaysOf } from './recurring-days.ts';
import { richTextOf } from './rich-text.ts';
import { relatedId } from './stored.ts';

/** Every published page as it is stored. */
export const readPages = keptPerRevision('readPages', () => readAll('pages'));

/** One of the pages of prose; null when staff have not published it. */
export async function getPage(key: PageKey, locale: Locale): Promise<Page | null> {
  const stored = (await readPages()).find((page) => page.key === key);
  const title = inLanguage(stored?.title, locale);
  if (!stored || !title) return null;
  const body = inLanguage(stored.body, locale);
  return {
    key,
    title,
    body: body && {
      value: withoutDeadLinks(withoutToDos(richTextOf(body.value)), await findGonePages()),
      language: body.language,
    },
    textAsOf: stored.textAsOf || null,
    picture: await pictureOf(relatedId(stored.picture), locale),
    days: recurringDaysOf(stored, locale),
    updatedOn: stored.updatedAt,
    hasReviewedText: stored.hasReviewedText?.[locale] === true,
  };
}

/** The title of each published page, and when it last changed. */
export async function findPageTitles(
  locale: Locale,
): Promise<{ key: PageKey; title: Localized<string>; updatedOn: string }[]> {
  return (await readPages()).flatMap((page) => {
    const title = inLanguage(page.title, locale);
    return title ? [{ key: page.key, title, updatedOn: page.updatedAt }] : [];
  });
}

async function pictureOf(id: string | null, locale: Locale): Promise<Picture | null> {
  const [picture] = id ? await readAll('media', { where: { id: { equals: id } } }) : [];
  if (!picture?.filename || !picture.width || !picture.height) return null;
  const { width, height, filename } = picture;
  const alt = inLanguage(picture.alt, locale) ?? { value: '', language: locale };
  return { url: `/api/media/file/${encodeURIComponent(filename)}`, alt, width, height };
}
