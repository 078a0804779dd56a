// Ids of ours from a count, so that a story mints the same ids whatever the clocks say.
import { uuid } from '#shared/ids/uuid.ts';

export type MintId = () => string;

/** The writer's number keeps the ids of two writers apart. */
export function createMint(writer: number): MintId {
  let count = 0;
  return () => {
    count += 1;
    const place = writer.toString(16).padStart(4, '0');
    return uuid.parse(`00000000-${place}-8000-8000-${count.toString(16).padStart(12, '0')}`);
  };
}
