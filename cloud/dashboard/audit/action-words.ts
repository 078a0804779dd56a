/** What was done, in words. An action is named as its procedure; one that has no words stands as it is. */
import type { i18n as Translator } from 'i18next';
import type { auditActions } from '#shared/strings/en/audit-actions.ts';

type Known = keyof typeof auditActions;

const isKnown = (translator: Translator, name: string): name is Known =>
  translator.exists(`auditActions.${name}`);

export function actionWords(translator: Translator, action: string): string {
  const name = action.replace('.', '_');
  return isKnown(translator, name) ? translator.t(`auditActions.${name}`) : action;
}
