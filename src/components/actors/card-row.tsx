import type { ReactNode } from 'react';

interface Props {
  label: ReactNode;
  values: ReactNode[];
}

/** One question of the card with its answers; nothing where there is no answer. */
export function CardRow({ label, values }: Props) {
  if (!values.length) return null;
  return (
    <div>
      <dt>{label}</dt>
      {values.map((value, place) => (
        <dd key={place}>{value}</dd>
      ))}
    </div>
  );
}
