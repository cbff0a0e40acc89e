'use client';

import { useAuth } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';

/** Notes the role of who has signed in on the page, so that styles can hide what Payload offers and we refuse. */
export function RoleOnPage({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const role = user?.role as string | undefined;
  useEffect(() => {
    document.documentElement.dataset.role = role ?? '';
  }, [role]);
  return children;
}
