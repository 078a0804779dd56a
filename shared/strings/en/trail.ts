// The audit trail: narrowed by days and people, what an entry changed, and as a file.

export const trail = {
  from: 'From',
  until: 'Until',
  person: 'Person',
  everybody: 'Everybody',
  export: 'Save as a spreadsheet (CSV)',
  file: 'audit-trail',
  number: 'Entry',
  time: 'Time',
  what: 'What was done',
  name: 'Name',
  changed: 'What changed',
  given: 'With it',
  gone: 'What was there',
  becomes: 'became',
  yes: 'yes',
  no: 'no',
  aPicture: 'a picture',
  oneAddress: 'Address',
  rights: { granted: 'May now', refused: 'May no longer', role: 'Again as the role says' },
  secondFactors: { app: 'a code of the app', 'recovery code': 'a recovery code' },
} as const;
