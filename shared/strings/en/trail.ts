// The audit trail narrowed by days, and as a file.

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
} as const;
