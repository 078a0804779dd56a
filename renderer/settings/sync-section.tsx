/** How this station stands with the cloud: the same facts as behind the line at the top of the stand. */
import { SendAgain, SyncContent, useIsServed } from '#renderer/sync/sync-content.tsx';
import { SectionFrame } from './section-frame.tsx';

export function SyncSection() {
  const isServed = useIsServed();
  return (
    <SectionFrame section="sync">
      <SyncContent />
      {isServed ? (
        <p>
          <SendAgain />
        </p>
      ) : null}
    </SectionFrame>
  );
}
