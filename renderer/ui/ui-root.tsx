/** Goes around everything made of these primitives. No style element is ever put into the page: the policy forbids it. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import type { ReactNode } from 'react';
import './base.css';
import './tokens.css';
import { ToastProvider, type Toasts } from './toast.tsx';

type Props = {
  readonly toasts: Toasts;
  readonly newsLabel: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
};

export function UiRoot({ toasts, newsLabel, closeLabel, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <ToastProvider toasts={toasts} label={newsLabel} closeLabel={closeLabel}>
        {children}
      </ToastProvider>
    </CSPProvider>
  );
}
