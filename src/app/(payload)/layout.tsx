import '@payloadcms/next/css';
import '../../cms/admin/admin.css';
import '../../cms/admin/stock-views.css';
import '../../cms/admin/stock.css';
import '../../cms/admin/accounts/accounts.css';
import '../../cms/admin/accounts/second-factor.css';
import '../../cms/admin/categories/categories.css';
import '../../cms/admin/kept/kept.css';
import '../../cms/admin/errors/errors.css';
import '../../cms/admin/import/import.css';
import '../../cms/admin/planning/planning.css';
import '../../cms/admin/reports/proposals.css';
import '../../cms/admin/reports/reports.css';
import '../../cms/admin/rows/rows.css';
import '../../cms/admin/today/settling.css';
import '../../cms/admin/today/task-list.css';
import '../../cms/admin/review/review.css';
import '../../cms/admin/today/today.css';
import '../../cms/admin/translations/language-states.css';
import config from '@payload-config';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { type ServerFunctionClient, UnauthorizedError } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap.js';
import { isSignedIn } from './api/session.ts';
import { serverFunctionNames } from './server-function-names.ts';

/** The one address behind which all of Payload's server functions are. None is needed before somebody has signed in. */
const serverFunction: ServerFunctionClient = async (call) => {
  'use server';
  // Whoever calls without our pages may send a list of nothing.
  const { name, args } = { ...call };
  if (!(await isSignedIn({ headers: await headers() }))) throw new UnauthorizedError();
  if (!serverFunctionNames.has(name)) notFound();
  // Payload warns of a newer state at the first key, often of one's own, and only offers to drop what was typed. Here a
  // save is compared with what it began from, and shows both texts.
  const asked = name === 'form-state' ? { ...args, checkForStaleData: false } : args;
  return handleServerFunctions({ name, args: asked, config, importMap });
};

/** The admin panel's own document. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
