// La noche otra vez: el puesto como estaba en cualquier minuto.
import type { replay as english } from '#shared/strings/en/replay.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const replay: Translation<typeof english> = {
  title: 'Repetición',
  mark: 'Repetición {{time}}',
  readOnly: 'como estaba entonces; aquí no se puede cambiar nada',
  evening: 'Noche',
  tonight: 'Esta noche',
  moment: 'Momento de la noche',
  timeline: 'Línea de tiempo',
  controls: 'Reproducir',
  play: 'Reproducir',
  stop: 'Parar',
  speed: '{{speed}}×',
  waiting_one: '{{count}} grupo espera',
  waiting_other: '{{count}} grupos esperan',
  late: '{{count}} con retraso',
  covers: '{{count}} sentados',
  legend: { waiting: 'en espera', came: 'llegó', sat: 'se sentó', went: 'se fue sin mesa' },
  failed: { title: 'La estación no respondió', text: 'No se pierde nada. Inténtalo en un momento.' },
  empty: { title: 'Nada de esa noche', text: 'Esta estación no tiene pasos de ella. Elige otra.' },
};
