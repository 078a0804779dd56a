/** The page where the room is drawn. Only who manages the settings may; for anybody else it stands still. */
import { LayoutDashboard, List, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { useSteps } from '#renderer/host-stand/use-steps.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Drawing } from './drawing.tsx';
import { EditorProvider } from './editor-context.tsx';
import styles from './floor-editor-page.module.css';
import { TableList } from './list/table-list.tsx';
import { WhoMayDraw } from './who-may-draw.tsx';

type Shown = 'drawing' | 'list';

type ActionsProps = { readonly shown: Shown; readonly onShow: (shown: Shown) => void };

function Actions({ shown, onShow }: ActionsProps) {
  const { t } = useTranslation();
  const { undoLast, redoLast } = useSteps();
  const why = useWhyNot('undo');
  return (
    <>
      <fieldset className={styles.views} aria-label={t('floorEditor.views')}>
        <Button
          look={shown === 'drawing' ? 'soft' : 'plain'}
          snug
          pressed={shown === 'drawing'}
          onPress={() => onShow('drawing')}
        >
          <LayoutDashboard size={16} aria-hidden />
          {t('floorEditor.drawing')}
        </Button>
        <Button
          look={shown === 'list' ? 'soft' : 'plain'}
          snug
          pressed={shown === 'list'}
          onPress={() => onShow('list')}
        >
          <List size={16} aria-hidden />
          {t('floorEditor.list')}
        </Button>
      </fieldset>
      <IconButton
        label={t('stand.menu.undo')}
        icon={<Undo2 size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => void undoLast()}
      />
      <IconButton
        label={t('stand.menu.redo')}
        icon={<Redo2 size={18} aria-hidden />}
        disabledWhy={why}
        onPress={() => void redoLast()}
      />
    </>
  );
}

export function FloorEditorPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('drawing');
  const title = t('floorEditor.title');
  return (
    <StandPage
      title={title}
      flush={shown === 'drawing'}
      actions={<Actions shown={shown} onShow={setShown} />}
    >
      {shown === 'drawing' ? (
        <EditorProvider>
          <Drawing />
        </EditorProvider>
      ) : (
        <div className={styles.column}>
          <WhoMayDraw />
          <TableList />
        </div>
      )}
    </StandPage>
  );
}
