/** Servers tonight: what each carries and how even it is, and the sections with who serves them, all without dragging. */
import { LayoutGrid } from 'lucide-react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { goTo } from '../go-to.ts';
import { NewSection } from './new-section.tsx';
import { onDutyOf } from './on-duty.ts';
import { SectionRow } from './section-row.tsx';
import { sectionsOf } from './sections-of.ts';
import { ServerRow } from './server-row.tsx';
import styles from './servers-panel.module.css';
import { type Service, useService } from './use-service.ts';

function Balance({ service }: { readonly service: Service }) {
  const { t } = useTranslation();
  const onDuty = onDutyOf(service);
  const covers = onDuty.map(({ coversTonight }) => coversTonight);
  const total = service.loads.reduce((sum, { coversTonight }) => sum + coversTonight, 0);
  if (total === 0) return <p className={styles.quiet}>{t('servers.panel.noBalance')}</p>;
  const words = {
    covers: t('servers.covers', { count: total }),
    least: Math.min(...covers),
    most: Math.max(...covers),
  };
  return <p className={styles.quiet}>{t('servers.panel.balance', words)}</p>;
}

function OnDuty({ service }: { readonly service: Service }) {
  const onDuty = onDutyOf(service);
  const most = Math.max(1, ...onDuty.map(({ coversTonight }) => coversTonight));
  if (onDuty.length === 0) return null;
  return (
    <section className={styles.part}>
      <Balance service={service} />
      <ul className={styles.list}>
        {onDuty.map((load) => (
          <ServerRow key={load.serverId} service={service} load={load} most={most} />
        ))}
      </ul>
    </section>
  );
}

function NoSections({ mayManage }: { readonly mayManage: boolean }) {
  const { t } = useTranslation();
  const { view } = useServices();
  return (
    <EmptyState
      icon={<LayoutGrid size={32} aria-hidden />}
      title={t('servers.panel.emptyTitle')}
      text={t(mayManage ? 'servers.panel.emptyText' : 'servers.panel.emptyAsk')}
      action={
        mayManage ? (
          <Button onPress={() => goTo(view, 'floor-editor')}>{t('servers.panel.openEditor')}</Button>
        ) : null
      }
    />
  );
}

export function ServersPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const rows = useStand((state) => state.rows);
  const service = useService();
  const mayManage = useMay('settings.manage');
  const sections = sectionsOf(rows);
  const hasServers = [...service.people.values()].some(({ isGone }) => !isGone);
  return (
    <Dialog open place="side" title={t('servers.title')} closeLabel={t('ui.close')} onClose={onClose}>
      <div className={styles.parts}>
        <OnDuty service={service} />
        <section className={styles.part}>
          <h3 className={styles.title}>{t('servers.panel.sections')}</h3>
          {hasServers ? null : <p className={styles.quiet}>{t('servers.panel.noServers')}</p>}
          {sections.length === 0 ? <NoSections mayManage={mayManage} /> : null}
          <ul className={styles.list}>
            {sections.map((section) => (
              <SectionRow key={section.id} section={section} service={service} mayManage={mayManage} />
            ))}
            {mayManage ? <NewSection /> : null}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
