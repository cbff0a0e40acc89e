/** A line of a card as an address book takes it: its name, its parameters, and its value as it stands there. */
export interface CardLine {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

const lineForm = /^([A-Za-z-]+)((?:;[A-Z-]+=[A-Za-z0-9-]+)*):(.*)$/s;

/**
 * Reads a card by the letter of RFC 6350, for tests: lines end with CR LF and are at most 75 octets long; one that
 * begins with a space goes on where the last one ended. Works on bytes, so that a character cut in two is found.
 * @throws where the card breaks one of these rules
 */
export function readVcard(bytes: Uint8Array): CardLine[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.endsWith('\r\n') || /(^|[^\r])\n|\r([^\n]|$)/.test(text)) throw new Error('A line does not end with CR LF');
  const lines = text.slice(0, -2).split('\r\n');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const line of lines) {
    if (line.length > 75) throw new Error(`A line has ${line.length} octets`);
    decoder.decode(Buffer.from(line, 'latin1'));
  }
  return text
    .slice(0, -2)
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => lineOf(decoder.decode(Buffer.from(line, 'latin1'))));
}

function lineOf(line: string): CardLine {
  const [, name, parameters = '', value] = lineForm.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`Not a line of a card: ${JSON.stringify(line)}`);
  const pairs = parameters
    .split(';')
    .slice(1)
    .map((parameter) => parameter.split('='));
  return { name, parameters: Object.fromEntries(pairs), value };
}

/**
 * The parts of a value that is a text, a list of texts (parted by `,`) or a structure (parted by `;`), each as it was
 * meant (RFC 6350, 3.4).
 * @throws where something is escaped that cannot be
 */
export function textsIn(value: string, parting: ',' | ';'): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign === parting) {
      parts.push(part);
      part = '';
    } else if (sign === ',' || sign === ';') throw new Error(`An unescaped ${sign} in ${JSON.stringify(value)}`);
    else if (sign === '\\') {
      at += 1;
      part += meantBy(value.charAt(at));
    } else part += sign;
  }
  return [...parts, part];
}

function meantBy(escaped: string): string {
  if (escaped === 'n' || escaped === 'N') return '\n';
  if (escaped === '\\' || escaped === ',' || escaped === ';') return escaped;
  throw new Error(`Nothing is meant by \\${escaped}`);
}
