/** What a person pressed to go somewhere. A menu or a dialog is gone by then: what it hangs on stands for it. */

export function openerOf(focused: Element | null): HTMLElement | null {
  const popup = focused?.closest('[role="menu"], [role="dialog"]');
  if (popup === null || popup === undefined) return focused instanceof HTMLElement ? focused : null;
  const byTrigger = document.querySelector(`[aria-controls="${CSS.escape(popup.id)}"]`);
  return byTrigger instanceof HTMLElement ? byTrigger : null;
}
