/** How keys are written for people: ⌘K on a Mac, Ctrl K elsewhere. */

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Tab: 'Tab',
  Escape: 'Esc',
  ' ': '␣',
  Enter: '⏎',
  Delete: 'Del',
  Backspace: '⌫',
  Shift: '⇧',
  Alt: 'Alt',
};

const isMac = (): boolean => /mac/i.test(navigator.platform);

export function keyWords(chord: string): string {
  const mod = isMac() ? '⌘' : 'Ctrl';
  return chord
    .split('+')
    .map((part) => (part === 'Mod' ? mod : (names[part] ?? part.toUpperCase())))
    .join(' ');
}
