// Names and phones of people who do not exist: names as guests of many languages write them, and numbers of the range
// that is kept for stories.
import type { Chance } from './chance.ts';

const names: readonly [string, ...string[]] = [
  'Aaltonen',
  'Abebe',
  'Adeyemi',
  'Ahn',
  'Almeida',
  'Andersson',
  'Bachmann',
  'Baptiste',
  'Bernal',
  'Bjørnstad',
  'Blaszczyk',
  'Bondarenko',
  'Castellanos',
  'Chaudhry',
  'Chowdhury',
  'Côté',
  "D'Angelo",
  'Dvořák',
  'Eriksen',
  'Fitzgerald',
  'Fonseca',
  'Ğökçe',
  'Grzybowski',
  'Gutiérrez',
  'Hakimi',
  'Hoàng',
  'Iglesias',
  'Ilić',
  'Jørgensen',
  'Kaplan',
  'Karimov',
  'Kowalczyk',
  'Kristjánsdóttir',
  'Lê',
  'MacAllister',
  'Marchetti',
  'Mbeki',
  'Mendoza',
  'Moreau',
  'Muñoz',
  'Nakagawa',
  'Nwosu',
  "O'Reilly",
  'Öztürk',
  'Papadakis',
  'Peñalver',
  'Phạm',
  'Quintana',
  'Rahman',
  'Rosenthal',
  'Sørensen',
  'Szabó',
  'Tanaka',
  'Todorov',
  'Ueda',
  'Van den Berg',
  'Villaseñor',
  'Wanjiru',
  'Weißmann',
  'Yılmaz',
  'Zieliński',
  '王',
  '김',
  '佐藤',
  '李',
  'Иванова',
  'Παππάς',
  'مريم',
  'शर्मा',
];

/** Nobody of an evening shares a name with another as long as there are names. */
export function inventNames(chance: Chance): () => string {
  let left: string[] = [];
  return () => {
    if (left.length === 0) left = [...names];
    const [name = names[0]] = left.splice(Math.floor(chance.next() * left.length), 1);
    return name;
  };
}

export const inventPhone = (chance: Chance): string =>
  `+1202555${String(100 + Math.floor(chance.next() * 100)).padStart(4, '0')}`;

const remarks: readonly [string, ...string[]] = [
  'High chair',
  'Wheelchair',
  'Nut allergy',
  'Birthday, cake in the kitchen',
  'With a dog',
  'Pushchair',
  'In a hurry: theatre at nine',
];

/** Most say nothing. */
export const inventNotes = (chance: Chance): string => (chance.isOneIn(6) ? chance.oneOf(remarks) : '');
