import type { ReactNode } from 'react';
import { Sign } from './sign.tsx';

/** How a page begins: its title on a town sign, and what it is for. */
export function BoardHeading({ title, lead }: { title: string; lead: ReactNode }) {
  return (
    <div className="hero">
      <Sign size="board">
        <h1>{title}</h1>
      </Sign>
      <p className="lead">{lead}</p>
    </div>
  );
}
