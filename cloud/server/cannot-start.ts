// Why the cloud did not start, in a sentence for the person who started it. main.ts prints it and ends with code 1.

export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
