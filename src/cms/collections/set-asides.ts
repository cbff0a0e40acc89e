import type { Access, CollectionBeforeChangeHook, CollectionConfig, TextFieldValidation } from 'payload';
import { today } from '../../domain/day.ts';
import { circleOf, circles, dayAfter, delays } from '../../domain/findings/set-aside.ts';
import { isPartialDate } from '../../domain/partial-date.ts';
import { isEditor, isStaff, nobody, nobodyOnField, staff } from '../access.ts';
import { options } from '../fields/options.ts';

/** Whoever sets something aside does it for those who work with them. */
const noteWho: CollectionBeforeChangeHook = ({ data, req, operation }) =>
  operation === 'create' && req.user
    ? { ...data, account: req.user.id, circle: circleOf({ mayPublish: isEditor(req) }) }
    : data;

/** Editors take back everything, translators what is theirs. */
const whoseItIs: Access = ({ req }) =>
  isEditor(req) || (isStaff(req) && { circle: { equals: circleOf({ mayPublish: false }) } });

const longest = Math.max(...Object.values(delays));

const checkDay: TextFieldValidation = (day, { req }) =>
  !day ||
  (day.length === 10 && isPartialDate(day) && day > today() && day <= dayAfter(today(), longest + 1)) ||
  req.t('error:invalidRequestArgs', { args: 'until' });

/**
 * What staff do not want to be told on the start page: for good, as long as what it is about stays as it is, or until a
 * day. It is made and taken back there.
 */
export const SetAsides: CollectionConfig = {
  slug: 'set-asides',
  labels: {
    singular: { de: 'Beiseitegelegtes', en: 'Finding set aside' },
    plural: { de: 'Beiseitegelegtes', en: 'Findings set aside' },
  },
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true },
  access: { read: staff, create: staff, update: nobody, delete: whoseItIs, unlock: nobody },
  hooks: { beforeChange: [noteWho] },
  fields: [
    { name: 'kind', type: 'text', required: true, maxLength: 60, label: { de: 'Art', en: 'Kind' } },
    { name: 'form', type: 'text', required: true, maxLength: 200, index: true, label: { de: 'Wo', en: 'Where' } },
    { name: 'place', type: 'text', maxLength: 300, label: { de: 'Stelle', en: 'Place' } },
    { name: 'about', type: 'text', required: true, maxLength: 64, label: { de: 'Worüber', en: 'About' } },
    { name: 'until', type: 'text', maxLength: 10, validate: checkDay, label: { de: 'Bis', en: 'Until' } },
    {
      name: 'circle',
      type: 'select',
      options: options(circles, {
        editors: { de: 'Redaktion', en: 'editors' },
        translators: { de: 'Übersetzung', en: 'translators' },
      }),
      access: { create: nobodyOnField },
      label: { de: 'Für wen', en: 'For whom' },
    },
    // The name is asked of the account, so that it goes with it.
    { name: 'account', type: 'text', access: { create: nobodyOnField }, label: { de: 'Wer', en: 'Who' } },
  ],
};
