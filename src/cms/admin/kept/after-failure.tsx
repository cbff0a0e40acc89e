'use client';

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { changesOf, contested } from '../../../domain/kept/kept-changes.ts';
import { SavedMeanwhile } from './saved-meanwhile.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import type { KeptTexts, Values } from './use-kept-texts.ts';
import type { Words } from './words.ts';

interface Properties {
  kept: KeptTexts;
  labels: Record<string, string>;
  say: Words;
}

type Cause = { kind: 'signed-out'; email: string } | { kind: 'outdated'; theirs: Values; names: string[] };

/** Looks up why a save failed, and helps on where the session has ended or somebody else has saved. */
export function AfterFailure({ kept, labels, say }: Properties) {
  const { user } = useAuth();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { getData } = useForm();
  const [cause, setCause] = useState<Cause | null>(null);
  const isAsked = useRef(false);

  async function findCause(): Promise<Cause | null> {
    const me = await answerOf('/api/users/me');
    if (!me?.user) return user?.email ? { kind: 'signed-out', email: user.email } : null;
    if (!globalSlug && !id) return null;
    const address = globalSlug ? `/api/globals/${globalSlug}` : `/api/${collectionSlug}/${id}`;
    const theirs = await answerOf(`${address}?depth=0&draft=true&locale=de&fallback-locale=null`);
    const begun = kept.begunFrom();
    if (!theirs || theirs.updatedAt === begun.updatedAt) return null;
    return { kind: 'outdated', theirs, names: contested(changesOf(begun, getData()), theirs) };
  }

  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    kept.keep();
    findCause().then(setCause, ignoreUnreachable);
  });

  function loadNewer() {
    kept.keep();
    // The person has just said so, and nothing is lost: nobody needs to ask once more.
    window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    window.location.reload();
  }

  if (!cause) return null;
  const close = () => setCause(null);
  if (cause.kind === 'signed-out') return <SignInAgain email={cause.email} onClose={close} say={say} />;
  const { names, theirs } = cause;
  const fields = names.map((name) => ({
    name,
    label: labels[name] ?? name,
    theirs: theirs[name],
    mine: getData()[name],
  }));
  return <SavedMeanwhile fields={fields} onLoad={loadNewer} onClose={close} say={say} />;
}

/** What the API answers, or nothing where it refuses. */
async function answerOf(address: string): Promise<Values | null> {
  const answer = await fetch(address, { credentials: 'include' });
  return answer.ok ? ((await answer.json()) as Values) : null;
}

/** Where no answer comes, the form says so itself, and there is nothing to add. */
function ignoreUnreachable(error: unknown): void {
  if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
}
