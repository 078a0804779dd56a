// Una solicitud de baja que ya se decidió, y el camino de vuelta.
import type { leaving as english } from '../en/leaving.ts';
import type { Translation } from '../translation.ts';

export const leaving: Translation<typeof english> = {
  decidedAt: '{{what}} el {{at}}',
  decidedBy: '{{what}} el {{at}} por {{who}}',
  back: 'Para volver mientras se guardan tus datos, escribe a',
  backAsk: 'Para volver mientras se guardan tus datos, pregunta a quien gestiona Hoststand para ti.',
};
