'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { forgetOld, forgetPerson } from './browser-store.ts';

/** Forgets what is kept of a person who signs out; whose session merely ends finds it again. */
export function ForgetOnSignOut({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const last = useRef(user?.id);
  useEffect(() => forgetOld(window.localStorage, Date.now()), []);
  useEffect(() => {
    // Opened by its address, this page signs out before anything else is drawn.
    const isSignOut = window.location.pathname.endsWith('/logout');
    const person = user?.id ?? last.current;
    if (person !== undefined && isSignOut) forgetPerson(window.localStorage, person);
    last.current = user?.id;
  }, [user]);
  return children;
}
