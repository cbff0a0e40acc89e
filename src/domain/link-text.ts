/** Words of links that say nothing to who hears them alone, in a list of all links of a page (WCAG 2.2, 2.4.4). */
const empty = new Set(
  [
    'hier, dort, da, hier klicken, klicken sie hier, bitte hier klicken, klick, klick hier, siehe hier, unter diesem link',
    'mehr, mehr dazu, mehr lesen, mehr erfahren, mehr infos, mehr informationen, weitere infos, weitere informationen',
    'weiter, weiterlesen, lesen sie mehr, erfahren sie mehr, details, link, der link, dieser link, zum link',
    'diese seite, zur seite, zur website',
    'here, there, click here, please click here, click, see here, this link, the link, link to page, go',
    'more, read more, learn more, see more, find out more, more info, more information, further information',
    'continue, continue reading, this page, this website, details',
  ].flatMap((line) => line.split(', ')),
);

const isAddress = (words: string) =>
  /^(?:https?:\/\/|www\.)\S*$/.test(words) || /^[\w-]+(?:\.[\w-]+)+\/\S*$/.test(words);

/** Whether the words of a link leave open where it leads: "hier", "read more" or a bare web address. */
export function saysNothing(linkText: string): boolean {
  const words = linkText.toLowerCase().trim();
  if (isAddress(words)) return true;
  const bare = words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return bare === '' || empty.has(bare);
}
