import type { Payload } from 'payload';
import type { User } from '../payload-types.ts';
import { wholeEntries } from './whole-entries.ts';

/** A rich text of one link. */
export const textWithLink = (url: string, words = 'Studie') => ({
  root: {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [
          {
            ...{ type: 'link', id: '65f1f77bcf86cd7994390110', version: 3, format: '', indent: 0, direction: null },
            fields: { linkType: 'custom', newTab: false, url },
            children: [{ type: 'text', text: words, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
          },
        ],
      },
    ],
    ...{ direction: null, format: '' as const, indent: 0, version: 1 },
  },
});

/** Entries with one website and no other links, unless told otherwise. */
export function linkedEntries(payload: Payload, editor: User & { collection: 'users' }) {
  const entries = wholeEntries(payload, editor);
  const website = (url: string) => [{ platform: 'website', state: 'known', url }];
  return {
    ...entries,
    make: (url: string, more: object = {}) => entries.make({ links: website(url), resources: [], ...more }),
    switchOn: (asksArchive = false) =>
      payload.updateGlobal({ slug: 'link-checks', data: { isOn: true, asksArchive }, overrideAccess: true }),
  };
}
