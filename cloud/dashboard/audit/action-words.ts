/** What was done and to what, in words. What has no words stands as it is. */
import type { i18n as Translator } from 'i18next';
import type { auditActions, auditFields, auditTargets } from '#shared/strings/en/audit-actions.ts';

const isAction = (translator: Translator, name: string): name is keyof typeof auditActions =>
  translator.exists(`auditActions.${name}`);

export function actionWords(translator: Translator, action: string): string {
  const name = action.replace('.', '_');
  return isAction(translator, name) ? translator.t(`auditActions.${name}`) : action;
}

const isTarget = (translator: Translator, kind: string): kind is keyof typeof auditTargets =>
  translator.exists(`auditTargets.${kind}`);

export const targetWords = (translator: Translator, kind: string): string =>
  isTarget(translator, kind) ? translator.t(`auditTargets.${kind}`) : kind;

const isField = (translator: Translator, name: string): name is keyof typeof auditFields =>
  translator.exists(`auditFields.${name}`);

export const fieldWords = (translator: Translator, name: string): string =>
  isField(translator, name) ? translator.t(`auditFields.${name}`) : name;
