/**
 * The text of a file as spreadsheets save it: by its mark (BOM) UTF-8 or UTF-16, else UTF-8 where it is that, else what
 * German Excel calls „CSV (Trennzeichen-getrennt)“: windows-1252.
 */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // As a stream, since Node 20 else takes it for Latin-1, where € and – are controls.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
