import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, CollectionConfig, PayloadRequest } from 'payload';
import { hoursOfSession } from '../../domain/retention.ts';
import { admins, adminsOnField, adminsOrSelf, isStaff, nobody, nobodyOnField, roles, staffOnField } from '../access.ts';
import { changeStoredStates } from '../database/stored-states.ts';
import { explain, Refusal } from '../explain.ts';
import { emailField } from '../fields/email.ts';
import { options } from '../fields/options.ts';
import { mailsField } from '../mail/wished.ts';
import { roleWords } from '../role-words.ts';
import { forgottenPassword } from '../sign-in/forgotten-password.ts';
import { choosePassword, endInvitation, invite } from '../sign-in/invitation.ts';
import { login } from '../sign-in/login.ts';
import { ownPassword } from '../sign-in/own-password.ts';
import { accountStates, keepPasswordsToOwners } from '../sign-in/password.ts';
import { secondFactorEndpoints } from '../sign-in/second-factor-endpoints.ts';
import { endSessions, listSessions } from '../sign-in/sessions.ts';

async function refuseIfLastAdmin(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] },
  });
  if (totalDocs === 0) throw new Refusal(explain('last-admin', req));
}

const keepOneAdminOnChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc?.role === 'admin' && data.role && data.role !== 'admin') await refuseIfLastAdmin(req, originalDoc.id);
};

const keepOneAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    req,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  if (user?.role === 'admin') await refuseIfLastAdmin(req, id);
};

/** What an account is writing in must not stay locked by nobody: Payload cannot draw such a form. */
const releaseLocks: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'payload-locked-documents',
    where: { and: [{ 'user.relationTo': { equals: 'users' } }, { 'user.value': { equals: id } }] },
    overrideAccess: true,
    req,
  });
};

/** Entries, drafts and versions of them must not name who is gone. The next look finds that nobody is responsible. */
const letGoOfReviews: CollectionBeforeDeleteHook = ({ id, req }) =>
  changeStoredStates(req.payload, req, (state) => ({
    ...state,
    ...(state.reviewer === id ? { reviewer: null } : {}),
    ...(state.reviewDeputy === id ? { reviewDeputy: null } : {}),
  }));

/** The accounts of staff. Visitors have none. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { de: 'Konto', en: 'Account' }, plural: { de: 'Konten', en: 'Accounts' } },
  disableDuplicate: true,
  auth: {
    tokenExpiration: hoursOfSession * 60 * 60,
    useSessions: true,
    // Locking an account lets anyone shut its owner out, and says whether it exists. `login` slows down instead.
    maxLoginAttempts: 0,
    removeTokenFromResponses: true,
    cookies: { sameSite: 'Strict' },
  },
  admin: {
    // Others find their own one under „Konto“.
    hidden: ({ user }) => user?.role !== 'admin',
    group: { de: 'Website', en: 'Site' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'state'],
    description: {
      de: '„Neu anlegen“ lädt eine Kollegin oder einen Kollegen ein. Administration: alles, auch Konten. Redaktion: Inhalte schreiben und veröffentlichen. Übersetzung: englische Texte als Entwurf.',
      en: '“Create new” invites a colleague. Admin: everything, accounts included. Editor: writes and publishes content. Translator: drafts English texts.',
    },
    components: {
      views: { create: { Component: './accounts/new-account-view.tsx#NewAccountView', path: '/create', exact: true } },
    },
  },
  access: {
    admin: ({ req }) => isStaff(req),
    create: admins,
    read: adminsOrSelf,
    update: adminsOrSelf,
    delete: admins,
    // No account is ever locked.
    unlock: nobody,
  },
  endpoints: [
    login,
    forgottenPassword,
    invite,
    choosePassword,
    ownPassword,
    listSessions,
    endSessions,
    ...secondFactorEndpoints,
  ],
  hooks: {
    beforeOperation: [keepPasswordsToOwners],
    beforeChange: [keepOneAdminOnChange, endInvitation],
    beforeDelete: [keepOneAdminOnDelete, releaseLocks, letGoOfReviews],
  },
  fields: [
    // Whoever may change an account at all may change its address and name.
    emailField({ required: true, access: { update: staffOnField } }),
    {
      name: 'name',
      type: 'text',
      maxLength: 100,
      label: { de: 'Name', en: 'Name' },
      access: { update: staffOnField },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: { de: 'Rolle', en: 'Role' },
      access: { create: adminsOnField, update: adminsOnField },
      options: options(roles, roleWords),
    },
    {
      name: 'state',
      type: 'select',
      label: { de: 'Zugang', en: 'Access' },
      // Where nothing is noted, somebody has chosen a password long ago.
      access: { create: adminsOnField },
      admin: { readOnly: true, condition: ({ state }) => state === 'invited' || state === 'shut' },
      options: options(accountStates, {
        invited: { de: 'eingeladen, noch kein Passwort gewählt', en: 'invited, no password chosen yet' },
        open: { de: 'offen', en: 'open' },
        shut: { de: 'gesperrt', en: 'shut' },
      }),
    },
    {
      name: 'secondFactorSince',
      type: 'date',
      label: { de: 'Zweiter Faktor seit', en: 'Second factor since' },
      admin: { readOnly: true, condition: () => false },
      access: { create: nobodyOnField },
    },
    // What a code is checked against. `hidden` keeps it out of whatever is read.
    {
      name: 'secondFactor',
      type: 'json',
      hidden: true,
      label: { de: 'Zweiter Faktor', en: 'Second factor' },
      access: { read: nobodyOnField, create: nobodyOnField, update: nobodyOnField },
    },
    mailsField,
    {
      name: 'access',
      type: 'ui',
      label: { de: 'Zugang', en: 'Access' },
      admin: {
        components: { Field: './accounts/account-access.tsx#AccountAccess' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
  ],
};
