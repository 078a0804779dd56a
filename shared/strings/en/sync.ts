// What is shown of syncing: the age-and-pending line, the panel and the banners.

export const sync = {
  line: {
    connecting: 'connecting',
    allSent: 'all synced',
    toSync: '{{count}} to sync',
    unpaired: 'this station only',
    stopped: 'not syncing',
    cloudAway: 'cloud away',
    away: 'station away',
  },
  banner: {
    suspended: 'This restaurant is switched off in the cloud. The stand works on; ask an owner.',
    withdrawn: 'This restaurant has left Hoststand. The stand works on; ask an owner.',
    lost: 'The station stopped answering at {{time}}. The list is as it was then; this screen reconnects by itself.',
    revoked:
      'An owner revoked this station. It works on and keeps everything; nothing reaches the other stations until it is paired again.',
    unauthorised:
      'The cloud does not know this station. It works on and keeps everything; nothing reaches the other stations until it is paired again.',
    lostKept_one:
      'The station stopped answering at {{time}} — your last change is kept and will be sent as soon as it is back.',
    lostKept_other:
      'The station stopped answering at {{time}} — your last {{count}} changes are kept and will be sent as soon as it is back.',
    clockBehind_one:
      'The clock of this station is {{count}} minute behind. Everything works; set the clock when you can.',
    clockBehind_other:
      'The clock of this station is {{count}} minutes behind. Everything works; set the clock when you can.',
    clockAhead_one:
      'The clock of this station is {{count}} minute ahead. Everything works; set the clock when you can.',
    clockAhead_other:
      'The clock of this station is {{count}} minutes ahead. Everything works; set the clock when you can.',
    understood: 'Understood',
    diskLow: 'The disk of this station is nearly full. Everything is still saved; free some space soon.',
    diskFull:
      'The disk of this station is full. What you see is safe, but nothing new can be saved until space is freed.',
  },
  recovery: {
    replaced: 'The data of this station was damaged on {{time}}; its backup of {{backup}} took its place.',
    setAside:
      'The latest entries of this station were damaged on {{time}} and set aside; what was saved before is here.',
    readBack_one: '{{count}} later change was read back.',
    readBack_other: '{{count}} later changes were read back.',
    nothingLost: 'Nothing was lost.',
    lost_one: '{{count}} change could not be read: look over the list and enter what is not there.',
    lost_other: '{{count}} changes could not be read: look over the list and enter what is not there.',
    unsure: 'What was done after that may be missing: look over the list and enter what is not there.',
    unsurePaired:
      'What was sent after that comes back from the cloud; look over the list for what was not, and enter it.',
  },
  cloud: {
    unpaired: 'not paired with a cloud',
    connecting: 'connecting',
    online: 'connected',
    offline: 'the cloud does not answer; changes are kept here',
    'server-trouble': 'the cloud has trouble; changes are kept here',
    'station-trouble': 'the disk of this station refuses to save; the cloud keeps what is new',
    'not-the-cloud':
      'this network answers in place of the cloud (does it want a sign-in?); changes are kept here',
    unauthorised: 'the cloud does not know this station; pair it again',
    revoked: 'an owner revoked this station',
    'cloud-too-old': 'the cloud is older than this station; it will be updated',
    'station-too-old': 'this station is too old; update it',
  },
  panel: {
    title: 'Sync',
    about: 'What happens here is saved here first and reaches the other stations by itself.',
    aboutUnpaired: 'This station works on its own. Everything is saved on it.',
    cloud: 'Cloud',
    retry: 'Next try',
    lastPush: 'Last sent',
    lastPull: 'Last received',
    never: 'not yet',
    waiting: 'Waiting to be sent',
    history: 'Older evenings',
    complete: 'all here',
    loading: 'still coming',
    waitingTitle: 'Waiting',
    nothingWaits: 'Nothing waits. Every change has been sent.',
    refusedTitle: 'Did not go through',
    settle: 'Settle these',
    sendAgain: 'Send again',
  },
  secrets: {
    title: 'No safe place for secrets',
    text: 'This computer has no key ring, so the keys of this station are in a file that only its user may read. Set up a key ring; the station then moves them by itself.',
  },
  pair: {
    alone: {
      title: 'A cloud for this station',
      text: 'Pair it, and its evening goes along and reaches your other stations.',
      action: 'Pair with a cloud',
    },
    again: {
      title: 'The cloud does not take this station',
      text: 'Nothing is lost: what waits is kept here and sent once the station is paired with its restaurant again.',
      action: 'Pair again',
    },
  },
  state: {
    queued: 'waiting',
    sent: 'sent, no answer yet',
    void: 'will not be applied',
  },
} as const;
