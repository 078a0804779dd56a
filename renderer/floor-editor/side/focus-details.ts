/** Brings the focus into the details once they show what was just chosen. */
import { flushSync } from 'react-dom';

export const detailsId = 'floor-editor-details';

export function focusDetails(choose: () => void): void {
  flushSync(choose);
  document.getElementById(detailsId)?.querySelector('input')?.focus();
}
