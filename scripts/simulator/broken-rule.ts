// What a story found: a rule of the log that did not hold, when and where.

export class BrokenRule extends Error {
  override readonly name = 'BrokenRule';
  readonly rule: string;

  constructor(rule: string, detail: string) {
    super(`${rule}: ${detail}`);
    this.rule = rule;
  }
}

export function hold(rule: string, isTrue: boolean, detail: () => string): void {
  if (!isTrue) throw new BrokenRule(rule, detail());
}
