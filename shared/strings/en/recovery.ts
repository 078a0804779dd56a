// The recovery codes of an operator, shown as they come in for the first time.

export const recovery = {
  title: 'Your recovery codes',
  text: 'Each works once in place of the app, on the day you are without it. Keep them where only you find them.',
  until: 'They are shown only here. If this page goes away first, your app gets you new ones.',
  print: 'Print',
  copy: 'Copy',
  copied: 'Copied: all ten codes.',
  notCopied: 'The browser did not let us copy them. Print them or write them down.',
  kept: 'I have kept them',
  notKept:
    'You have not said yet that you kept your recovery codes: after the code of your app you are shown new ones.',
  sheet: 'Hoststand recovery codes of {{email}}, for {{place}}, made on {{date}}. Each works once.',
} as const;
