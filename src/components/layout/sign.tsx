import type { ReactNode } from 'react';
import type { Lifecycle } from '../../domain/actors/actor.ts';

interface Props {
  children: ReactNode;
  /** Whoever has ended gets the sign of the town's far end. The word must stand beside it. */
  lifecycle?: Lifecycle;
  /** `board` is the large one that opens a page; `posts` lets it stand on the ground. */
  size?: 'plate' | 'board' | 'board posts';
}

/** The yellow sign of the town's edge. */
export function Sign({ children, lifecycle = 'active', size = 'plate' }: Props) {
  const Element = size === 'plate' ? 'span' : 'div';
  return (
    <Element className={size === 'plate' ? 'sign' : `sign ${size}`} data-past={lifecycle === 'ended' ? '' : undefined}>
      {children}
    </Element>
  );
}
