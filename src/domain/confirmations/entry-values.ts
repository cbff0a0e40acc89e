import type { Actor } from '../actors/actor.ts';
import { postalAddress } from '../actors/postal-address.ts';
import type { RichText, RichTextInline } from '../rich-text.ts';
import { readableTelephone } from '../telephone-number.ts';
import type { BodyValues } from './body-answer.ts';

/** A text of an entry as somebody would type it: an empty line between paragraphs. */
function typed(text: RichText): string {
  const inline = (children: RichTextInline[]): string =>
    children
      .map((child) => (child.type === 'text' ? child.text : child.type === 'link' ? inline(child.children) : ' '))
      .join('');
  return text
    .map((block) =>
      block.type === 'list' ? block.items.map((item) => `- ${inline(item)}`).join('\n') : inline(block.children),
    )
    .join('\n\n');
}

/** What an entry says in the parts that its body may change, as it is typed; nothing is an empty text. */
export function entryValues(actor: Actor): BodyValues {
  const { name, tagline, plainWords, summary, seat, foundingYear, contact, links } = actor;
  const address = postalAddress(actor);
  return {
    name: name.value,
    tagline: tagline?.value ?? '',
    plainWords: plainWords?.value ?? '',
    summary: summary ? typed(summary.value) : '',
    seat: seat?.value ?? '',
    foundingYear: foundingYear ? String(foundingYear) : '',
    website: links.find(({ platform }) => platform === 'website')?.url ?? '',
    telephone: contact.telephone ? readableTelephone(contact.telephone) : '',
    email: contact.email ?? '',
    page: contact.page ?? '',
    address: address ? [address.street, address.town].filter(Boolean).join('\n') : '',
  };
}
