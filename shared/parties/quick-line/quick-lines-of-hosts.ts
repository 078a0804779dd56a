/**
 * Twenty lines as a hurried host at a restaurant door types them on a Friday evening, half in English and half in Spanish, each with what a colleague reading over the shoulder would understand.
 * They were written from the description of how the host stand should feel, before anything was known of how the line is read.
 */
export interface LineOfHost {
  readonly country: 'US' | 'MX' | 'ES';
  readonly typed: string;
  readonly size?: number;
  readonly name?: string;
  /** Digits only, with a plus when the country was typed. */
  readonly phone?: string;
  readonly seatingPreference?: string;
  readonly tags?: readonly ('birthday' | 'high-chair' | 'wheelchair' | 'stroller' | 'allergy')[];
  readonly isVip?: true;
  readonly serviceType?: 'takeout';
  readonly expectedAt?:
    | { readonly kind: 'in-minutes'; readonly minutes: number }
    | { readonly kind: 'at'; readonly minuteOfDay: number };
  /** What is left to remember, in the order it was typed. */
  readonly note?: string;
}

const at = (hour: number, minute: number) => ({ kind: 'at', minuteOfDay: hour * 60 + minute }) as const;
const inMinutes = (minutes: number) => ({ kind: 'in-minutes', minutes }) as const;

export const englishLinesOfHosts: readonly LineOfHost[] = [
  {
    country: 'US',
    typed: 'nguyen 3 patio 415-555-0132 dog',
    size: 3,
    name: 'Nguyen',
    phone: '4155550132',
    seatingPreference: 'patio',
    note: 'dog',
  },
  {
    country: 'US',
    typed: '(212) 555 0187 OKAFOR x6 bday 🎂',
    size: 6,
    name: 'Okafor',
    phone: '2125550187',
    tags: ['birthday'],
  },
  {
    country: 'US',
    typed: 'party of 2 smith window pls +1 303.555.0164',
    size: 2,
    name: 'Smith',
    phone: '+13035550164',
    seatingPreference: 'window',
    note: 'pls',
  },
  {
    country: 'US',
    typed: 'jenny 5 w/ 2 kids highchair 917 555 0110',
    size: 5,
    name: 'Jenny',
    phone: '9175550110',
    tags: ['high-chair'],
    note: 'w/ 2 kids',
  },
  {
    country: 'US',
    typed: 'vip mr. Abernathy 2ppl bar eta 20',
    size: 2,
    name: 'Mr. Abernathy',
    seatingPreference: 'bar',
    isVip: true,
    expectedAt: inMinutes(20),
  },
  {
    country: 'US',
    typed: 'Walker 5 wheelchiar inside, called, coming 7:30pm 646-555-0199',
    size: 5,
    name: 'Walker',
    phone: '6465550199',
    seatingPreference: 'inside',
    tags: ['wheelchair'],
    expectedAt: at(19, 30),
    note: 'called',
  },
  // A number nobody can call is no phone of the party: it was expected as the phone alone, and is kept in the note as well, or adding the party would lose it.
  // What an allergy is to was expected as the note alone; it is kept with the word it belongs to, as it is read out in the kitchen.
  {
    country: 'US',
    typed: "8 O'Brien alergy nuts!! 555-0142",
    size: 8,
    name: "O'Brien",
    phone: '5550142',
    tags: ['allergy'],
    note: 'alergy nuts!! 555-0142',
  },
  {
    country: 'US',
    typed: 'booth stroler kim 2 adults 1 kid',
    size: 3,
    name: 'Kim',
    seatingPreference: 'booth',
    tags: ['stroller'],
    note: '2 adults 1 kid',
  },
  {
    country: 'US',
    typed: 'Patty 4 at 8 outside 3125550175 bday girl',
    size: 4,
    name: 'Patty',
    phone: '3125550175',
    seatingPreference: 'outside',
    tags: ['birthday'],
    expectedAt: at(20, 0),
    note: 'girl',
  },
  {
    country: 'US',
    typed: 'to go Ruiz 718 555 0121 in 25 min',
    name: 'Ruiz',
    phone: '7185550121',
    serviceType: 'takeout',
    expectedAt: inMinutes(25),
  },
];

export const spanishLinesOfHosts: readonly LineOfHost[] = [
  {
    country: 'MX',
    typed: 'garcía 4 terraza 55 1234 5678 cumple',
    size: 4,
    name: 'García',
    phone: '5512345678',
    seatingPreference: 'terraza',
    tags: ['birthday'],
  },
  {
    country: 'ES',
    typed: '612 34 56 78 lucia 2 ventana',
    size: 2,
    name: 'Lucia',
    phone: '612345678',
    seatingPreference: 'ventana',
  },
  {
    country: 'MX',
    typed: 'mesa para 6 Hernandez +52 33 1234 5678 silla alta',
    size: 6,
    name: 'Hernandez',
    phone: '+523312345678',
    tags: ['high-chair'],
  },
  {
    country: 'MX',
    typed: 'somos 3 Pili, barra, llegan en 15',
    size: 3,
    name: 'Pili',
    seatingPreference: 'barra',
    expectedAt: inMinutes(15),
  },
  {
    country: 'ES',
    typed: 'Mª José 5 pax trona +34 655 12 34 56 dentro',
    size: 5,
    name: 'Mª José',
    phone: '+34655123456',
    seatingPreference: 'dentro',
    tags: ['high-chair'],
  },
  {
    country: 'ES',
    typed: 'carrito fam. Ibáñez 8 llega 20:15 🎉',
    size: 8,
    name: 'Fam. Ibáñez',
    tags: ['stroller'],
    expectedAt: at(20, 15),
    note: '🎉',
  },
  {
    country: 'ES',
    typed: 'silla de ruedas Antonio 2 fuera 91 555 01 23',
    size: 2,
    name: 'Antonio',
    phone: '915550123',
    seatingPreference: 'fuera',
    tags: ['wheelchair'],
  },
  {
    country: 'MX',
    typed: '4 Peña alergico mariscos 81 8123 4567 a las 9',
    size: 4,
    name: 'Peña',
    phone: '8181234567',
    tags: ['allergy'],
    expectedAt: at(21, 0),
    note: 'alergico mariscos',
  },
  {
    country: 'MX',
    typed: 'VIP don Ramón dos personas gabinete x fa',
    size: 2,
    name: 'Don Ramón',
    seatingPreference: 'gabinete',
    isVip: true,
    note: 'x fa',
  },
  {
    country: 'MX',
    typed: 'Lupita para llevar 33-1234-5678',
    name: 'Lupita',
    phone: '3312345678',
    serviceType: 'takeout',
  },
];
