/** A text as a value or a part of one (RFC 6350, 3.4; RFC 5545, 3.3.11). */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\,;]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
}

const mostOctets = 75;

/** Lines as cards and calendars have them: folded, each ended by CR and LF. */
export const contentLines = (lines: string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

/** A line in pieces of at most 75 octets, never within a character (RFC 6350, 3.2; RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      pieces.push(piece);
      // The space that marks a continuation counts.
      [piece, octets] = ['', 1];
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
