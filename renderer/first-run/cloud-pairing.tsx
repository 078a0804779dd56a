/** Joins a cloud by its address and the code an owner sees in the dashboard. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { PairingForm, usePairingDraft } from './pairing-form.tsx';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';

export function CloudPairing({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const run = useSetupRun();
  const [draft, setDraft] = usePairingDraft();
  return (
    <Sheet title={t('firstRun.pair.name')} text={t('firstRun.pair.text')} run={run}>
      <PairingForm draft={draft} run={run} onChange={setDraft} onBack={onBack} />
    </Sheet>
  );
}
