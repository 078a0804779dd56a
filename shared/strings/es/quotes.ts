// Lo que se dice de las esperas: horquillas, lo que cuesta a otros sentar a alguien, cómo va la cocina.
import type { quotes as english } from '../en/quotes.ts';
import type { Translation } from '../translation.ts';

export const quotes: Translation<typeof english> = {
  range: '{{low}}–{{high}} min',
  about: 'unos {{minutes}} min',
  atOnce: 'enseguida',
  rough: 'aproximado',
  sitsIn: '~{{minutes}} min',
  sitsInNamed: 'se sienta en unos {{minutes}} minutos',
  by: 'antes de las {{time}}',
  preview: 'Dígales {{range}}',
  previewOdds: '{{odds}} de 10 se sientan antes de las {{time}}',
  previewTooBig: 'Ninguna mesa da para {{size}}. Dígales usted el tiempo.',
  odds: { careful: 9, even: 9, tight: 8, safest: 9 },
  advice: {
    seatAt: 'Sentar en {{table}}',
    seatAtServer: 'Sentar en {{table}} · {{server}}',
    seatNamed: 'Sentar a {{name}} en {{table}}',
    seatNamedServer: 'Sentar a {{name}} en {{table}}, atiende {{server}}',
    tables: '{{table}}',
    'asked-for': 'Pidieron {{area}}',
    'next-server': 'Le toca a {{server}}',
    fits: 'Encaja justo',
    spare_one: 'Sobra {{count}} asiento',
    spare_other: 'Sobran {{count}} asientos',
    together: 'Juntas dan para {{seats}}',
    none: 'sin mesa aún',
  },
  costs: {
    breaks: 'Con {{name}} aquí se incumple: {{others}}',
    delays: 'Con {{name}} aquí esperan más: {{others}}',
    other: '{{name}} {{size}}, {{before}} → {{after}} min',
    none: 'Nadie espera más por ello',
    more: 'y {{count}} más',
  },
  kitchen: {
    title: 'Cocina',
    label: 'Cómo va la cocina: {{state}}',
    onTime: 'al día',
    behind: '+{{percent}} %',
    sayOnTime: 'La cocina va al día',
    sayBehind: 'La cocina va retrasada un {{percent}} %',
    done: 'Todas las esperas se ajustan: cocina {{state}}',
    doneOnTime: 'Todas las esperas se ajustan: la cocina va al día',
  },
  pace: {
    slower: 'Esta noche las comidas duran un {{percent}} % más de lo habitual',
    quicker: 'Esta noche las comidas duran un {{percent}} % menos de lo habitual',
  },
  free: {
    in: 'libre en ~{{minutes}} min',
    soon: 'libre de un momento a otro',
    between: 'libre en {{low}}–{{high}} min',
  },
};
