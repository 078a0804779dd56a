// A believable evening at an invented restaurant: who works, who sits, who waits, who is expected and who has gone.
// Minutes are before now.

export const demoStaff = [
  { name: 'Maria Delgado', role: 'owner', pin: '2468' },
  { name: 'Tomás Rivera', role: 'host', pin: '1357' },
  { name: 'Ines Albrecht', role: 'manager', pin: '8024' },
  { name: 'Jonah Whitfield', role: 'server', pin: '5793' },
  { name: 'Priya Nair', role: 'server', pin: '6481' },
  { name: 'Caro Lindahl', role: 'server', pin: '7026' },
] as const;

export const demoSettings = { restaurantName: 'Casa Verde', defaultQuotedMinutes: 25 } as const;

export const demoServiceTypes = [
  { name: 'Dinner', usualMinutes: 75 },
  { name: 'Drinks', usualMinutes: 45 },
] as const;

export const demoQueue = {
  name: 'Main',
  description: 'Walk-ins and call-aheads',
} as const;

interface DemoGuest {
  readonly name: string;
  readonly size: number;
  readonly phone?: string;
  readonly notes?: string;
  readonly tags?: readonly string[];
  readonly preference?: string;
  readonly isVip?: boolean;
}

export interface WaitingParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly quoted: number;
  /** To which table, among those the station suggests for them. */
  readonly called?: { readonly ago: number; readonly table: string };
  /** Phoned ahead: minutes from now to when it means to be here. */
  readonly expectedIn?: number;
  /** Booked: minutes from now to its hour. */
  readonly bookedIn?: number;
}

export const waitingParties: readonly WaitingParty[] = [
  {
    name: 'Okafor',
    size: 4,
    joinedAgo: 48,
    quoted: 35,
    called: { ago: 3, table: 'B5' },
    phone: '+12025550143',
    tags: ['regular'],
  },
  { name: 'Nguyễn', size: 2, joinedAgo: 44, quoted: 40, phone: '+12025550118', preference: 'Patio' },
  { name: 'Brennan', size: 6, joinedAgo: 41, quoted: 45, notes: 'High chair', phone: '+12025550172' },
  {
    name: 'Lindqvist',
    size: 2,
    joinedAgo: 36,
    quoted: 30,
    called: { ago: 1, table: 'B1' },
    phone: '+12025550109',
  },
  { name: "O'Brien", size: 3, joinedAgo: 31, quoted: 35, tags: ['birthday'], notes: 'Cake in the kitchen' },
  { name: 'Castellanos', size: 5, joinedAgo: 28, quoted: 40, phone: '+12025550166' },
  { name: 'Haddad', size: 2, joinedAgo: 24, quoted: 20, phone: '+12025550131', preference: 'Window' },
  { name: 'Petrov', size: 4, joinedAgo: 21, quoted: 35 },
  { name: 'Sørensen', size: 2, joinedAgo: 17, quoted: 25, phone: '+12025550188', isVip: true },
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
  { name: 'Takahashi', size: 3, joinedAgo: 14, quoted: 30, phone: '+12025550160', expectedIn: 9 },
  { name: 'Van Houten', size: 4, joinedAgo: 190, quoted: 0, phone: '+12025550147', bookedIn: 22 },
  { name: 'Morales', size: 6, joinedAgo: 210, quoted: 0, phone: '+12025550139', bookedIn: 75 },
];

export interface SeatedParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly quoted: number;
  readonly seatedAgo: number;
  readonly tables: readonly string[];
  readonly stage?: string;
}

export const seatedParties: readonly SeatedParty[] = [
  { name: 'Ramírez', size: 4, joinedAgo: 112, quoted: 25, seatedAgo: 88, tables: ['3'], stage: 'paid' },
  {
    name: 'Thompson',
    size: 2,
    joinedAgo: 86,
    quoted: 25,
    seatedAgo: 66,
    tables: ['1'],
    stage: 'check',
    tags: ['regular'],
  },
  { name: 'Vasquez', size: 6, joinedAgo: 118, quoted: 35, seatedAgo: 86, tables: ['7'], stage: 'dessert' },
  { name: 'Eriksson', size: 3, joinedAgo: 95, quoted: 20, seatedAgo: 72, tables: ['5'], stage: 'check' },
  { name: 'Bianchi', size: 2, joinedAgo: 80, quoted: 20, seatedAgo: 64, tables: ['P1'], stage: 'dessert' },
  { name: 'Mbeki', size: 5, joinedAgo: 88, quoted: 35, seatedAgo: 58, tables: ['8'], stage: 'mains' },
  { name: 'Larsen', size: 2, joinedAgo: 70, quoted: 20, seatedAgo: 51, tables: ['2'], stage: 'mains' },
  {
    name: 'Whitaker',
    size: 8,
    joinedAgo: 92,
    quoted: 45,
    seatedAgo: 47,
    tables: ['11'],
    stage: 'mains',
    tags: ['birthday'],
  },
  { name: 'Costa', size: 4, joinedAgo: 66, quoted: 30, seatedAgo: 38, tables: ['P3'], stage: 'starters' },
  { name: 'Moreau', size: 3, joinedAgo: 54, quoted: 25, seatedAgo: 27, tables: ['6'], stage: 'ordered' },
  { name: 'Stein', size: 4, joinedAgo: 50, quoted: 40, seatedAgo: 16, tables: ['9'] },
  { name: 'Rossi', size: 2, joinedAgo: 39, quoted: 25, seatedAgo: 9, tables: ['10'] },
  { name: 'Almeida', size: 6, joinedAgo: 52, quoted: 40, seatedAgo: 6, tables: ['P5'] },
];

export interface FinishedParty extends DemoGuest {
  readonly joinedAgo: number;
  readonly quoted: number;
  readonly endedAgo: number;
  readonly end: 'cancelled' | 'left' | 'no-show' | { readonly seatedAgo: number; readonly table: string };
}

export const finishedParties: readonly FinishedParty[] = [
  {
    name: 'Hernández',
    size: 2,
    joinedAgo: 171,
    quoted: 15,
    endedAgo: 98,
    end: { seatedAgo: 160, table: '10' },
  },
  { name: 'Schultz', size: 4, joinedAgo: 182, quoted: 20, endedAgo: 84, end: { seatedAgo: 161, table: '9' } },
  { name: 'Byrne', size: 2, joinedAgo: 146, quoted: 15, endedAgo: 66, end: { seatedAgo: 129, table: 'P2' } },
  {
    name: 'Jankowski',
    size: 3,
    joinedAgo: 133,
    quoted: 25,
    endedAgo: 41,
    end: { seatedAgo: 112, table: '6' },
  },
  { name: 'Silva', size: 5, joinedAgo: 121, quoted: 20, endedAgo: 12, end: { seatedAgo: 96, table: 'P6' } },
  { name: 'Harrington', size: 2, joinedAgo: 97, quoted: 30, endedAgo: 61, end: 'left' },
  { name: 'Novak', size: 4, joinedAgo: 83, quoted: 35, endedAgo: 45, end: 'no-show' },
  { name: 'Bergström', size: 3, joinedAgo: 58, quoted: 25, endedAgo: 33, end: 'cancelled' },
];
