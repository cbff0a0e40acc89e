import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from 'payload';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The admin panel: German dates, our sign, nobody else's server asked for anything. */
export const admin: NonNullable<Config['admin']> = {
  user: 'users',
  avatar: 'default',
  dateFormat: 'dd.MM.yyyy HH:mm',
  meta: {
    titleSuffix: ' · Who is Who',
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
  },
  importMap: { baseDir: here, importMapFile: path.resolve(here, '../../app/(payload)/admin/importMap.js') },
  components: {
    beforeNavLinks: ['./today/today-link.tsx#TodayLink'],
    afterNavLinks: [
      './import/import-link.tsx#ImportLink',
      './handbook/handbook-link.tsx#HandbookLink',
      './operation/operation-link.tsx#OperationLink',
      './version.tsx#Version',
    ],
    providers: [
      './kept/forget-on-sign-out.tsx#ForgetOnSignOut',
      './role-on-page.tsx#RoleOnPage',
      './names/name-controls.tsx#NameControls',
    ],
    views: {
      login: { Component: './accounts/login-view.tsx#LoginView' },
      dashboard: { Component: './today/today.tsx#Today' },
      import: {
        Component: './import/import-view.tsx#ImportView',
        path: '/import',
        meta: { title: 'Einlesen und ausgeben' },
      },
      handbook: {
        Component: './handbook/handbook-view.tsx#HandbookView',
        path: '/handbuch',
        meta: { title: 'Handbuch' },
      },
      operation: {
        Component: './operation/operation-view.tsx#OperationView',
        path: '/betrieb',
        exact: true,
        meta: { title: 'Betrieb' },
      },
      review: {
        Component: './review/review-view.tsx#ReviewView',
        path: '/pruefen',
        meta: { title: 'Eintrag prüfen' },
      },
      firstSteps: {
        Component: './accounts/first-steps-view.tsx#FirstStepsView',
        path: '/erste-schritte',
        exact: true,
        meta: { title: 'Erste Schritte' },
      },
      invitation: {
        Component: './accounts/invitation-view.tsx#InvitationView',
        path: '/einladung',
        meta: { title: 'Passwort wählen' },
      },
    },
    graphics: { Logo: './sign.tsx#Logo', Icon: './sign.tsx#Icon' },
  },
};
