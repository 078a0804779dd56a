// A request to leave that was decided, and the way back.

export const leaving = {
  decidedAt: '{{what}} on {{at}}',
  decidedBy: '{{what}} on {{at}} by {{who}}',
  back: 'To come back while your data is kept, write to',
  backAsk: 'To come back while your data is kept, ask whoever runs Hoststand for you.',
} as const;
