'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { forgetOld, forgetPerson } from './browser-store.ts';

/** For so long, in milliseconds, the page that was left may still be writing. */
const lastWords = 5000;

/** Forgets what is kept of a person who signs out; whose session merely ends finds it again. */
export function ForgetOnSignOut({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const last = useRef(user?.id);
  const gone = useRef<{ person: number | string; at: number } | null>(null);
  useEffect(() => forgetOld(window.localStorage, Date.now()), []);
  useEffect(() => {
    // Opened by its address, this page signs out before anything else is drawn.
    const isSignOut = window.location.pathname.endsWith('/logout');
    const person = user?.id ?? last.current;
    if (person !== undefined && isSignOut) {
      forgetPerson(window.localStorage, person);
      gone.current = { person, at: Date.now() };
    }
    last.current = user?.id;
  }, [user]);
  useEffect(() => {
    // A form keeps its text when it is left, and in a process of its own that comes after this page has begun.
    const forgetAgain = () => {
      if (gone.current && Date.now() - gone.current.at < lastWords)
        forgetPerson(window.localStorage, gone.current.person);
    };
    window.addEventListener('storage', forgetAgain);
    return () => window.removeEventListener('storage', forgetAgain);
  }, []);
  return children;
}
