/** In the back office: an operator says why, and looks at the pages of a tenant as its owner would. */
import { Eye } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useMay } from '../back-office/office-context.tsx';
import { WordsDialog } from '../back-office/words-dialog.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';

type Props = { readonly tenantId: string; readonly name: string };

export function BeginView({ tenantId, name }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const address = useBrowserAddress();
  const mayLook = useMay('tenants.view-as');
  const [isAsking, setAsking] = useState(false);
  const begin = async (reason: string): Promise<void> => {
    await api.office.tenants.beginView.mutate({ tenantId, reason });
    address.go('/');
  };
  return (
    <>
      <Button disabledWhy={mayLook ? null : t('viewing.notYours')} onPress={() => setAsking(true)}>
        <Eye size={18} aria-hidden />
        {t('viewing.open')}
      </Button>
      {isAsking ? (
        <WordsDialog
          title={`${t('viewing.open')}: ${name}`}
          about={t('viewing.text')}
          label={t('viewing.reason')}
          go={t('viewing.go')}
          isNeeded
          act={begin}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
