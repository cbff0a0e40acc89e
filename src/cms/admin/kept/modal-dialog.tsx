'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Properties {
  heading: string;
  onClose(): void;
  children: ReactNode;
}

/** A window over the form, which the Escape key closes. */
export function ModalDialog({ heading, onClose, children }: Properties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="kept-dialog" aria-labelledby={headingId} onClose={onClose}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </dialog>
  );
}
