// The recovery codes of an operator: shown as they come in for the first time, and renewed on their own page.

export const recovery = {
  title: 'Your recovery codes',
  text: 'Each works once in place of the app, on the day you are without it. Keep them where only you find them.',
  until: 'They are shown only here. If this page goes away first, your app gets you new ones.',
  untilKept: 'They count once you say that you have kept them. Until then your old ones do.',
  left: '{{count}} of {{of}} are left. Each works once in place of the app, on the day you are without it.',
  noneLeft: 'All of them are used. Without your app you cannot sign in: make new ones now.',
  renew: 'New ones take the place of all old ones.',
  renewGo: 'Show new codes',
  renewed: 'Your new codes are in force.',
  print: 'Print',
  copy: 'Copy',
  copied: 'Copied: all ten codes.',
  notCopied: 'The browser did not let us copy them. Print them or write them down.',
  kept: 'I have kept them',
  notKept: 'You have not said yet that you kept your recovery codes: after your code you are shown new ones.',
  sheet: 'Hoststand recovery codes of {{email}}, for {{place}}, made on {{date}}. Each works once.',
} as const;
