const startsBlock = /^(#{1,6} |- |\d+\. )/;
const isHeading = /^#{1,6} /;

/**
 * Markdown written over several lines of source: the lines of a paragraph or list item become one, so that no line
 * end of the source turns into a line break on the page. Blank lines, headings and list items stay. Indentation goes.
 */
export function prose(text: TemplateStringsArray): string {
  let joined = '';
  let isOpen = false;
  for (const line of text
    .join('')
    .trim()
    .split('\n')
    .map((raw) => raw.trim())) {
    const continues = isOpen && line !== '' && !startsBlock.test(line);
    joined += continues ? ` ${line}` : `\n${line}`;
    isOpen = line !== '' && !isHeading.test(line);
  }
  return joined.trim();
}
