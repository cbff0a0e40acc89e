import type { Payload } from 'payload';
import type { User } from '../payload-types.ts';

type Account = User & { collection: 'users' };

const words = (text: string) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, version: 1 }], version: 1 }],
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
  },
});

/** Entries that lack nothing, and what staff then make of them. */
export function wholeEntries(payload: Payload, editor: Account) {
  let made = 0;
  let category: string | undefined;
  const shared = { locale: 'de', depth: 0 } as const;

  /** The category they are filed under. */
  async function categoryOfAll(): Promise<string> {
    if (category) return category;
    const group = await payload.create({
      ...shared,
      collection: 'category-groups',
      data: { name: 'Gruppe', nameEn: 'Group', slug: 'gruppe', position: 1 },
    });
    const { id } = await payload.create({
      ...shared,
      collection: 'categories',
      data: { name: 'Beratung', nameEn: 'Advice', slug: 'beratung', position: 1, group: group.id },
    });
    category = id;
    return id;
  }

  /** Makes an entry about which there is nothing to say, but for the change. */
  async function make(change: object = {}): Promise<string> {
    made += 1;
    const { id } = await payload.create({
      ...shared,
      collection: 'actors',
      data: {
        name: `Verein ${made}`,
        nameEn: `Society ${made}`,
        slug: `verein-${made}`,
        slugEn: `society-${made}`,
        names: [{ value: 'VER', kind: 'acronym', language: 'de' }],
        summary: words('Ein Verein.'),
        summaryEn: words('A society.'),
        seat: 'Köln',
        seatEn: 'Cologne',
        categories: [await categoryOfAll()],
        links: [{ platform: 'website', state: 'known', url: 'https://verein.example/' }],
        resources: [
          { title: 'Studie', titleEn: 'Study', kind: 'study', state: 'known', url: 'https://verein.example/a' },
          { title: 'Zahlen', titleEn: 'Numbers', kind: 'study', state: 'known', url: 'https://verein.example/b' },
        ],
        bodyKind: 'organisation',
        lifecycle: 'active',
        hasReviewedTextEn: true,
        reviewedOn: '2026-11-20T12:00:00.000Z',
        _status: 'published',
        ...change,
      },
      user: editor,
      overrideAccess: false,
    });
    return id;
  }

  const save = (id: string, data: object, { user = editor, draft = false } = {}) =>
    payload.update({
      ...shared,
      collection: 'actors',
      id,
      draft,
      data: { _status: draft ? 'draft' : 'published', ...data },
      user,
      overrideAccess: false,
    });

  return { make, save, category: categoryOfAll };
}
