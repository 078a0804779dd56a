// What a screen reader is told while something is dragged on the host stand.

export const drag = {
  how: 'Press M to pick it up, the arrow keys to carry it, Enter to put it down, Escape to leave it where it was.',
  picked: '{{name}} picked up',
  over: '{{name}} over {{place}}',
  dropped: '{{name}} put down: {{place}}',
  cancelled: '{{name}} stays where it was',
} as const;
