// Lo que se dice de las esperas: horquillas, lo que cuesta a otros sentar a alguien, cómo va la cocina.
import type { quotes as english } from '../en/quotes.ts';
import type { Translation } from '../translation.ts';

export const quotes: Translation<typeof english> = {
  range: '{{low}}–{{high}} min',
  about: 'unos {{minutes}} min',
  rough: 'aproximado',
  preview: 'Dígales {{range}}',
  previewOdds: '{{odds}} de 10 se sientan antes de las {{time}}',
  previewTooBig: 'Ninguna mesa da para {{size}}. Dígales usted el tiempo.',
  now: 'ahora {{range}}',
  newTime: { tell: 'Decirles {{time}}', done: '{{name}}: comunicado {{time}}' },
  why: {
    ahead_one: '{{count}} grupo delante ocupa las mismas mesas: {{names}}',
    ahead_other: '{{count}} grupos delante ocupan las mismas mesas: {{names}}',
    supply_ordinal_one: 'La mesa n.º {{count}} de {{seats}} vuelve entre {{from}} y {{to}}',
    supply_ordinal_two: 'La mesa n.º {{count}} de {{seats}} vuelve entre {{from}} y {{to}}',
    supply_ordinal_few: 'La mesa n.º {{count}} de {{seats}} vuelve entre {{from}} y {{to}}',
    supply_ordinal_other: 'La mesa n.º {{count}} de {{seats}} vuelve entre {{from}} y {{to}}',
    waitsFor: 'Espera una mesa de {{seats}}',
    waitsTogether: 'Espera mesas que se juntan',
    table: 'La mesa {{table}} vuelve probablemente entre {{from}} y {{to}}',
    paceTold: 'La cocina va retrasada un {{percent}} %, como usted dijo',
    ruleAfter:
      'Las mesas de {{seats}} se guardan para grupos mayores hasta que uno menor ha esperado {{minutes}} min',
    ruleTwoIdle: 'Un grupo pequeño recibe una mesa de {{seats}} solo si hay dos libres',
  },
  advice: {
    seatAt: 'A la {{table}}',
    forParty: 'para {{name}}',
    elsewhere: 'Otra mesa',
    'asked-for': 'Pidieron {{area}}',
    'next-server': 'Le toca a {{server}}',
    fits: 'Encaja justo',
    spare_one: 'Sobra {{count}} asiento',
    spare_other: 'Sobran {{count}} asientos',
    together: 'Juntas dan para {{seats}}',
  },
  costs: {
    breaks: 'Se incumpliría: {{others}}',
    broken: 'Se incumple: {{others}}',
    mark: 'incumple {{count}}',
    delays: 'Esperarían más: {{others}}',
    other: '{{name}} {{size}}, {{before}} → {{after}} min',
    called: 'A {{name}} {{size}} se le avisó para esta mesa',
    more: 'y {{count}} más',
  },
  kitchen: {
    label: 'Cómo va la cocina: {{state}}',
    onTime: 'sin retraso',
    behind: '+{{percent}} %',
    sayOnTime: 'La cocina va sin retraso',
    sayBehind: 'La cocina va retrasada un {{percent}} %',
    done: 'Todas las esperas se ajustan: cocina {{state}}',
    doneOnTime: 'Todas las esperas se ajustan: la cocina va sin retraso',
  },
  pace: {
    slower: 'Esta noche las comidas duran un {{percent}} % más de lo habitual',
    quicker: 'Esta noche las comidas duran un {{percent}} % menos de lo habitual',
  },
};
