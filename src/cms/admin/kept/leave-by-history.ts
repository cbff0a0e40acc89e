'use client';

import { useEffect } from 'react';

/**
 * Asks before the browser's back button leaves a form that is not saved: of what happens within the admin, Payload's
 * own guard sees links alone. Browsers without this interface don't ask; there the kept text is offered on return.
 * @see https://developer.mozilla.org/docs/Web/API/Navigation/navigate_event
 */
export function useAskBeforeGoingBack(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved || !('navigation' in window)) return;
    const { navigation } = window;
    const ask = (event: NavigateEvent) => {
      const isLeaving = event.navigationType === 'traverse' && event.destination.sameDocument && event.cancelable;
      // Whoever leaves the document altogether is asked by the browser itself.
      if (isLeaving && !window.confirm(question)) event.preventDefault();
    };
    navigation.addEventListener('navigate', ask);
    return () => navigation.removeEventListener('navigate', ask);
  }, [isUnsaved, question]);
}
