'use client';

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormInitializing,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { changesOf, type KeptChanges, stillMissing } from '../../../domain/kept/kept-changes.ts';
import { type Kept, type Place, readKept, writeKept } from './browser-store.ts';

export type Values = Record<string, unknown>;

export interface KeptTexts {
  /** What was typed earlier, is not saved, and neither taken over nor discarded yet. */
  offer: Kept | null;
  /** How often a save was refused or did not arrive. */
  failures: number;
  /** What the form began from. */
  begunFrom(): Values;
  /** Puts these fields of the offer into the form. */
  take(names: string[]): Promise<void>;
  discard(): void;
  /** Keeps what stands in the form, now. */
  keep(): void;
}

const keepAfter = 500;

/** Keeps in the browser what is typed into the form around, until it is saved, and offers it when it opens again. */
export function useKeptTexts(): KeptTexts {
  const { getData, reset, setModified } = useForm();
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  const isInitializing = useFormInitializing();
  const place = usePlace();
  const answer = useAnswer();
  const begun = useRef<Values | null>(null);
  const waiting = useRef<(() => void) | null>(null);
  const [offer, setOffer] = useState<Kept | null>(null);
  const [failures, setFailures] = useState(0);

  function write(changes: KeptChanges) {
    waiting.current = null;
    if (!place) return;
    const basedOn = begun.current?.updatedAt as string | undefined;
    writeKept(window.localStorage, place, { at: Date.now(), basedOn, changes });
  }

  function keep() {
    if (begun.current) write({ ...offer?.changes, ...changesOf(begun.current, getData()) });
  }

  function begin() {
    if (!place) return;
    begun.current = structuredClone(withoutFile(getData()));
    const kept = readKept(window.localStorage, place, Date.now());
    const changes = kept ? stillMissing(kept.changes, begun.current) : {};
    setOffer(kept && Object.keys(changes).length ? { ...kept, changes } : null);
  }

  useEffect(() => {
    if (isInitializing || isProcessing) return;
    const came = answer();
    if (came === 'failed') setFailures((count) => count + 1);
    if (came === 'saved') write({ ...offer?.changes });
    // Payload loads the form anew where somebody else has saved.
    if (came === 'saved' || begun.current?.updatedAt !== fields.updatedAt?.value || !begun.current) begin();
  });

  useEffect(() => {
    if (!isModified || isProcessing) return;
    waiting.current = keep;
    const timer = setTimeout(keep, keepAfter);
    return () => clearTimeout(timer);
  });

  useEffect(() => {
    const keepNow = () => waiting.current?.();
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  return {
    offer,
    failures,
    begunFrom: () => begun.current ?? {},
    keep,
    discard() {
      setOffer(null);
      write(begun.current && isModified ? changesOf(begun.current, getData()) : {});
    },
    async take(names) {
      if (!offer) return;
      const isTaken = (name: string) => names.includes(name);
      const entries = Object.entries(offer.changes);
      const taken = entries.filter(([name]) => isTaken(name)).map(([name, { now }]) => [name, now]);
      await reset({ ...getData(), ...Object.fromEntries(taken) });
      setModified(true);
      const changes = Object.fromEntries(entries.filter(([name]) => !isTaken(name)));
      setOffer(Object.keys(changes).length ? { ...offer, changes } : null);
    },
  };
}

/** Where the form around stands, and who writes in it; nothing where nobody has signed in yet. */
function usePlace(): Place | null {
  const { user } = useAuth();
  // Whose session ends still wrote it.
  const [userId] = useState(user?.id);
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const entity = collectionSlug ?? globalSlug;
  return useMemo(() => (userId !== undefined && entity ? { userId, entity, id } : null), [userId, entity, id]);
}

/** Tells once what became of a save: Payload says so by the state of the form alone. */
function useAnswer(): () => 'saved' | 'failed' | null {
  const isModified = useFormModified();
  const isProcessing = useFormProcessing();
  const hasFailed = useFormSubmitted();
  const isWaiting = useRef(false);
  useEffect(() => {
    if (isProcessing) isWaiting.current = true;
  }, [isProcessing]);
  return () => {
    if (isProcessing || !isWaiting.current) return null;
    isWaiting.current = false;
    return isModified || hasFailed ? 'failed' : 'saved';
  };
}

/** A chosen file is a thing of this page alone. */
const withoutFile = ({ file: _, ...values }: Values): Values => values;
