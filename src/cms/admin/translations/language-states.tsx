'use client';

import { useAllFormFields, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { standingOf, stateOfGerman } from '../../../domain/translations/translation-state.ts';
import { ourLocale } from '../../../i18n/locales.ts';
import type { Drafts } from '../../publishing/drafts.ts';
import { draftInWords, englishInWords, germanInWords, LanguagePill } from './language-pill.tsx';
import { words } from './words.ts';
import { isReviewedIn, writtenPairs } from './written-texts.ts';

/** In the head of a form: how far the German and the English are, as they stand in the form. */
export function LanguageStates({ hasDrafts }: { hasDrafts: boolean }) {
  const { i18n } = useTranslation();
  const { isTrashed } = useDocumentInfo();
  const [fields] = useAllFormFields();
  const drafts = useDrafts(hasDrafts);
  const say = words[ourLocale(i18n.language)];
  const pairs = writtenPairs(fields);
  const standing = standingOf(pairs, isReviewedIn(fields));
  const german = drafts && stateOfGerman(pairs, drafts.isLive, drafts.de !== null);
  return (
    <dl className="language-states">
      {german ? (
        <div>
          <dt>{say.languages.de}</dt>
          <dd>
            <LanguagePill state={isTrashed ? 'unpublished' : german}>
              {isTrashed ? say.inTrash : germanInWords(say, i18n.language, german, drafts.de)}
            </LanguagePill>
          </dd>
        </div>
      ) : null}
      {standing ? (
        <div>
          <dt>{say.languages.en}</dt>
          <dd>
            <LanguagePill state={standing.state}>{englishInWords(say, standing)}</LanguagePill>
            {drafts?.en && drafts.isLive ? (
              <LanguagePill state="draft">
                {`${say.german.draft} ${draftInWords(say, i18n.language, drafts.en)}`.trim()}
              </LanguagePill>
            ) : null}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

/** What is saved and not published, asked anew after each save and when it leaves the site; null while nobody knows. */
function useDrafts(hasDrafts: boolean): Drafts | null {
  const { id, collectionSlug, globalSlug, data, hasPublishedDoc } = useDocumentInfo();
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const address = globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null;
  const savedAt: unknown = data?.updatedAt;
  // Taking it off the site tells the form nothing but this.
  const state = savedAt ? `${savedAt} ${hasPublishedDoc}` : null;
  useEffect(() => {
    if (!hasDrafts || !address || !state) return;
    const leave = new AbortController();
    const ask = async () => {
      const answer = await fetch(`/api/${address}/drafts`, { signal: leave.signal });
      if (answer.ok) setDrafts((await answer.json()) as Drafts);
    };
    // The form works without: what it shows of drafts is then missing, and comes with the next save.
    ask().catch((error: unknown) => {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    });
    return () => leave.abort();
  }, [hasDrafts, address, state]);
  return drafts;
}
