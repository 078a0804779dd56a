// The lock: who is at the screen.

export const lock = {
  title: 'Enter your PIN',
  text: 'Anyone who works here can. What was being done stays as it is.',
  noPins: {
    title: 'Nobody has a PIN yet',
    text: 'An owner sets one under Staff, on the page of the cloud. This screen asks for it as soon as there is one.',
  },
  last: 'Last used by {{name}}. What was being done stays as it is.',
  wrong: 'No one here has this PIN.',
  nothingHere: '{{name}}, there is nothing for you on this screen.',
  wait: 'Too many wrong PINs. Try again in {{time}}.',
  seconds_one: '{{count}} second',
  seconds_other: '{{count}} seconds',
  unreachable: 'The station does not answer. Your PIN was not checked; try again in a moment.',
  entered_one: '{{count}} digit entered',
  entered_other: '{{count}} digits entered',
  erase: 'Erase the last digit',
  enter: 'Enter',
  tooShort: 'A PIN has at least {{count}} digits',
  unpaired: {
    title: 'This browser is not a screen of the station yet',
    text: 'Open the address that the station printed when it started. It ends in #token=… and makes this browser a screen once.',
  },
  idle: {
    soon_one: 'Locks in {{count}} second',
    soon_other: 'Locks in {{count}} seconds',
    stay: 'Touch the screen or press a key to stay.',
    spoken: 'The screen locks in 20 seconds. Press a key to stay.',
  },
  notLocked: 'The station does not answer. The screen is not locked.',
  connecting: 'Looking for the station…',
} as const;
