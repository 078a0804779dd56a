// A believable evening at an invented restaurant: who works, how the room is laid out, who sits, who waits
// and who has gone. Minutes are before now.

export const demoStaff = [
  { name: 'Maria Delgado', role: 'owner', pin: '2468' },
  { name: 'Tomás Rivera', role: 'host', pin: '1357' },
  { name: 'Ines Albrecht', role: 'manager', pin: '8024' },
  { name: 'Jonah Whitfield', role: 'server', pin: '5793' },
] as const;

export const demoSettings = { restaurantName: 'Casa Verde', defaultQuotedMinutes: 25 } as const;

export const demoQueue = {
  name: 'Main',
  description: 'Walk-ins and call-aheads',
  opensAtMinute: 17 * 60,
  closesAtMinute: 23 * 60,
} as const;

export interface DemoTable {
  readonly name: string;
  readonly area: string;
  readonly seatsMin: number;
  readonly seatsMax: number;
}

const tablesOf = (
  area: string,
  seats: readonly (readonly [string, number, number])[],
): readonly DemoTable[] => seats.map(([name, seatsMin, seatsMax]) => ({ name, area, seatsMin, seatsMax }));

export const demoTables: readonly DemoTable[] = [
  ...tablesOf('Dining room', [
    ['1', 1, 2],
    ['2', 1, 2],
    ['3', 2, 4],
    ['4', 2, 4],
    ['5', 2, 4],
    ['6', 2, 4],
    ['7', 4, 6],
    ['8', 4, 6],
    ['9', 2, 4],
    ['10', 1, 2],
    ['11', 6, 8],
    ['12', 6, 10],
  ]),
  ...tablesOf('Patio', [
    ['P1', 1, 2],
    ['P2', 1, 2],
    ['P3', 2, 4],
    ['P4', 2, 4],
    ['P5', 4, 6],
    ['P6', 4, 6],
  ]),
];

interface DemoGuest {
  readonly name: string;
  readonly size: number;
  readonly phone?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  readonly preference?: string;
}

export interface WaitingParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly quoted: number;
  readonly calledAgo?: number;
}

export const waitingParties: readonly WaitingParty[] = [
  {
    name: 'Okafor',
    size: 4,
    joinedAgo: 48,
    quoted: 35,
    calledAgo: 3,
    phone: '+12025550143',
    tags: ['regular'],
  },
  { name: 'Nguyễn', size: 2, joinedAgo: 44, quoted: 40, phone: '+12025550118', preference: 'Patio' },
  { name: 'Brennan', size: 6, joinedAgo: 41, quoted: 45, notes: 'High chair', phone: '+12025550172' },
  { name: 'Lindqvist', size: 2, joinedAgo: 36, quoted: 30, calledAgo: 1, phone: '+12025550109' },
  { name: "O'Brien", size: 3, joinedAgo: 31, quoted: 35, tags: ['birthday'], notes: 'Cake in the kitchen' },
  { name: 'Castellanos', size: 5, joinedAgo: 28, quoted: 40, phone: '+12025550166' },
  { name: 'Haddad', size: 2, joinedAgo: 24, quoted: 20, phone: '+12025550131', preference: 'Window' },
  { name: 'Petrov', size: 4, joinedAgo: 21, quoted: 35 },
  { name: 'Sørensen', size: 2, joinedAgo: 17, quoted: 25, phone: '+12025550188', tags: ['vip'] },
  {
    name: 'Marchetti',
    size: 8,
    joinedAgo: 15,
    quoted: 60,
    notes: 'Two in wheelchairs',
    phone: '+12025550125',
  },
  { name: 'Adeyemi', size: 3, joinedAgo: 11, quoted: 35, phone: '+12025550154' },
  { name: 'Fitzgerald', size: 2, joinedAgo: 8, quoted: 30 },
  { name: 'Kowalski', size: 4, joinedAgo: 5, quoted: 40, phone: '+12025550197', notes: 'Nut allergy' },
  { name: 'Dubois', size: 2, joinedAgo: 2, quoted: 30, phone: '+12025550112' },
];

export interface SeatedParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly seatedAgo: number;
  readonly tables: readonly string[];
}

export const seatedParties: readonly SeatedParty[] = [
  { name: 'Ramírez', size: 4, joinedAgo: 130, seatedAgo: 104, tables: ['3'] },
  { name: 'Thompson', size: 2, joinedAgo: 112, seatedAgo: 91, tables: ['1'], tags: ['regular'] },
  { name: 'Vasquez', size: 6, joinedAgo: 118, seatedAgo: 86, tables: ['7'] },
  { name: 'Eriksson', size: 3, joinedAgo: 95, seatedAgo: 72, tables: ['5'] },
  { name: 'Bianchi', size: 2, joinedAgo: 80, seatedAgo: 64, tables: ['P1'] },
  { name: 'Mbeki', size: 5, joinedAgo: 88, seatedAgo: 58, tables: ['8'] },
  { name: 'Larsen', size: 2, joinedAgo: 70, seatedAgo: 51, tables: ['2'] },
  { name: 'Whitaker', size: 8, joinedAgo: 92, seatedAgo: 47, tables: ['11'], tags: ['birthday'] },
  { name: 'Costa', size: 4, joinedAgo: 66, seatedAgo: 38, tables: ['P3'] },
  { name: 'Moreau', size: 3, joinedAgo: 54, seatedAgo: 27, tables: ['6'] },
  { name: 'Stein', size: 4, joinedAgo: 50, seatedAgo: 16, tables: ['9'] },
  { name: 'Rossi', size: 2, joinedAgo: 39, seatedAgo: 9, tables: ['10'] },
  { name: 'Almeida', size: 6, joinedAgo: 52, seatedAgo: 6, tables: ['P5'] },
];

export interface FinishedParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly endedAgo: number;
  readonly end: 'cancelled' | 'left' | 'no-show' | { readonly seatedAgo: number; readonly table: string };
}

export const finishedParties: readonly FinishedParty[] = [
  { name: 'Hernández', size: 2, joinedAgo: 205, endedAgo: 98, end: { seatedAgo: 190, table: '10' } },
  { name: 'Schultz', size: 4, joinedAgo: 198, endedAgo: 84, end: { seatedAgo: 176, table: '9' } },
  { name: 'Byrne', size: 2, joinedAgo: 184, endedAgo: 66, end: { seatedAgo: 168, table: 'P2' } },
  { name: 'Jankowski', size: 3, joinedAgo: 171, endedAgo: 41, end: { seatedAgo: 150, table: '6' } },
  { name: 'Silva', size: 5, joinedAgo: 160, endedAgo: 12, end: { seatedAgo: 133, table: 'P6' } },
  { name: 'Harrington', size: 2, joinedAgo: 97, endedAgo: 61, end: 'left' },
  { name: 'Novak', size: 4, joinedAgo: 83, endedAgo: 45, end: 'no-show' },
  { name: 'Bergström', size: 3, joinedAgo: 58, endedAgo: 33, end: 'cancelled' },
];
