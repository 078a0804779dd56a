// Why a key did nothing, in one sentence, with what to do instead.

export const keyReasons = {
  chooseFirst: 'Choose a party of the list first: ↓, or a press on its card.',
  notWaiting: '{{name}} does not wait any more. Choose a party of the list.',
  notForSeveral: 'This is done for one party at a time. Esc ends marking.',
  isFirst: '{{name}} is the first already.',
  isLast: '{{name}} is the last already.',
  sits: '{{name}} already sits at {{table}}. Choose a party of the list.',
  nobodySits: 'Nobody sits at table {{table}}.',
  twoSit: 'Two parties sit at table {{table}}. Move one of them first.',
  occupied: '{{name}} sits at table {{table}}. Clear it first.',
  paid: '{{name}} has paid: this is the last step. C clears the table.',
  alone: 'Table {{table}} stands alone: there is nothing to take apart.',
  closeFirst: 'Undo is for the stand. Close what is open first: Esc.',
  outOfService: 'Table {{table}} is out of service. O puts it back.',
} as const;
