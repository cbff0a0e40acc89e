'use client';

import { useConfig, useListQuery, useModal, useSelection, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { chosenInWords } from './chosen-in-words.ts';

/**
 * Names and counts what is ticked in a list: above the table, and in the window that asks before all of it is changed,
 * which by itself only says "all selected".
 */
export function ChosenEntries({ collectionSlug }: { collectionSlug: string }) {
  const { count = 0, selectedIDs } = useSelection();
  const { data } = useListQuery();
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const { modalState } = useModal();
  const [question, setQuestion] = useState<Element | null>(null);
  // Looked up again whenever a window is opened or closed.
  useEffect(
    () => setQuestion(modalState ? document.querySelector('.confirmation-modal__content') : null),
    [modalState],
  );
  if (!count) return null;
  const { admin, labels } = getEntityConfig({ collectionSlug });
  const named = (data?.docs ?? []).filter(({ id }) => selectedIDs.includes(id));
  const titles = named.map((entry) => String(entry[admin.useAsTitle ?? 'id'] || entry.id));
  const words = chosenInWords({ count, titles, labels, language: i18n.language });
  return (
    <>
      <p className="chosen-entries">{words}</p>
      {question ? createPortal(<p className="chosen-entries">{words}</p>, question) : null}
    </>
  );
}
