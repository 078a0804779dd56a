/** A dialog in which something is typed: its cross, Escape and what lies behind it ask before that is lost. */
import { type ComponentProps, useState } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { askBeforeClosing } from './unsaved.ts';

export function AskingDialog({ onClose, ...dialog }: ComponentProps<typeof Dialog>) {
  const { unsaved } = useServices();
  const [before] = useState(() => unsaved.getState().holders);
  return <Dialog {...dialog} onClose={() => askBeforeClosing(unsaved, before, onClose)} />;
}
