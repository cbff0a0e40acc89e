import { qrCodeOf } from '../../domain/qr-code.ts';

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
const quiet = 4;

/** An address as a QR code, drawn here; dark on light by day and by night. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = qrCodeOf(address);
  const width = size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${width} ${width}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
