import { create } from 'qrcode';

/**
 * A QR code to be drawn: `size` modules wide and high, its dark ones as the path of an SVG, one stroke for each run.
 */
export interface QrCode {
  size: number;
  path: string;
}

const mostKept = 10_000;
const made = new Map<string, QrCode>();

/** The QR code of an address (ISO/IEC 18004, level M: a sixth of it may be unreadable), without its quiet zone. */
export function qrCodeOf(address: string): QrCode {
  const known = made.get(address);
  if (known) return known;
  // Made at length, since every mask is tried, and needed again with each new edition of the brochure.
  if (made.size >= mostKept) made.clear();
  const code = newCode(address);
  made.set(address, code);
  return code;
}

function newCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const { size } = modules;
  const rows = Array.from({ length: size }, (_, row) => {
    const isDark = (column: number) => column >= 0 && column < size && Boolean(modules.get(row, column));
    const starts = Array.from({ length: size }, (_each, column) => column).filter(
      (column) => isDark(column) && !isDark(column - 1),
    );
    let position = 0;
    const runs = starts.map((start) => {
      let end = start;
      while (isDark(end)) end += 1;
      const move = `${position ? `m${start - position} 0` : `M${start} ${row}.5`}h${end - start}`;
      position = end;
      return move;
    });
    return runs.join('');
  });
  return { size, path: rows.join('') };
}
