import type { Offer } from '../../sign-in/second-step.ts';
import type { FactorWords } from './second-factor-words.ts';

const quietZone = 4;

/** What an app is set up with: a QR code, and the same as text to type. */
export function AppOffer({ offer: { secret, qr }, say }: { offer: Offer; say: FactorWords }) {
  const side = qr.size + 2 * quietZone;
  return (
    <>
      <p>{say.setupLead}</p>
      <svg className="account-qr" viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img">
        <title>{say.qr}</title>
        <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
        <path d={qr.path} stroke="#000" />
      </svg>
      <p>
        {say.secret}
        <br />
        <code className="account-secret">{secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
    </>
  );
}
