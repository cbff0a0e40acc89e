import { qrCodeOf } from '../../domain/take-along/qr-code.ts';

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
const quiet = 4;

/** An address as a QR code, dark on light by day and by night. The address must be written beside it. */
export function QrCode({ address }: { address: string }) {
  const { size, path } = qrCodeOf(address);
  const width = size + 2 * quiet;
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${width} ${width}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
