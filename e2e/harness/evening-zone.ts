// Somewhere it is evening now: that is when a host stand is at work, and a business day is in its middle.

export const eveningZone: string | undefined = Intl.supportedValuesOf('timeZone').find((timeZone) => {
  const hour = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return hour.format(new Date()) === '19';
});
