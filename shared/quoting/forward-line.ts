// The line during one scenario: who has no time yet, in the order of the list, and which of them are special: they claim
// tables or have some kept, while the others take only what is open. Every array is allocated once.

export class ForwardLine {
  /** Nobody stands there. */
  end = 0;
  first = 0;
  length = 0;
  readonly isSpecial: Uint8Array;
  private readonly before: Int32Array;
  private readonly behind: Int32Array;
  private readonly specialBehind: Int32Array;
  private readonly isIn: Uint8Array;

  constructor(capacity: number) {
    this.isSpecial = new Uint8Array(capacity);
    this.before = new Int32Array(capacity);
    this.behind = new Int32Array(capacity);
    this.specialBehind = new Int32Array(capacity);
    this.isIn = new Uint8Array(capacity);
  }

  /** So many stand in line, in their order. Which of them are special was set by the caller. */
  begin(count: number): void {
    this.end = count;
    this.first = 0;
    this.length = count;
    let special = count;
    for (let party = count - 1; party >= 0; party -= 1) {
      this.before[party] = party - 1;
      this.behind[party] = party + 1;
      this.isIn[party] = 1;
      this.specialBehind[party] = special;
      if (this.isSpecial[party] === 1) special = party;
    }
  }

  next(party: number): number {
    return this.behind[party] ?? this.end;
  }

  nextSpecial(party: number): number {
    let special = this.specialBehind[party] ?? this.end;
    while (special < this.end && this.isIn[special] === 0) special = this.specialBehind[special] ?? this.end;
    return special;
  }

  stepOut(party: number): void {
    const before = this.before[party] ?? -1;
    const behind = this.next(party);
    if (before === -1) this.first = behind;
    else this.behind[before] = behind;
    if (behind < this.end) this.before[behind] = before;
    this.isIn[party] = 0;
    this.length -= 1;
  }
}
