import { Button } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { ModalDialog } from '../kept/modal-dialog.tsx';

interface Properties {
  heading: string;
  lead?: string;
  /** Why it was not done. */
  refusal: string;
  isBusy: boolean;
  confirm: string;
  cancel: string;
  onConfirm(): void;
  onClose(): void;
  /** What is to be filled in. */
  children: ReactNode;
}

/** Asks for passwords before something is done about an account. It stands over the form, which keeps what is typed. */
export function AccountDialog({ heading, lead, refusal, isBusy, children, ...rest }: Properties) {
  const { confirm, cancel, onConfirm, onClose } = rest;
  return (
    <ModalDialog heading={heading} onClose={onClose}>
      <div className="account-form">
        {lead === undefined ? null : <p>{lead}</p>}
        <p role="alert" className="account-form__refusal">
          {refusal}
        </p>
        {children}
        <div className="account-buttons">
          <Button size="medium" margin={false} disabled={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button buttonStyle="secondary" size="medium" margin={false} onClick={onClose}>
            {cancel}
          </Button>
        </div>
      </div>
    </ModalDialog>
  );
}
