/**
 * Goes around everything on the host stand that can be dragged or dropped on: one drag for cards, tables and sittings
 * alike. A mouse drags after six pixels, a finger after it has rested, the keyboard with M and the arrow keys.
 */
import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { useReadOnly } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { DraggedCard } from '../stand-parts.ts';
import { createDragRegistry, type DragRegistry, DragRegistryContext } from './drag-registry.ts';
import { findTarget, stepToTarget } from './find-target.ts';

const mouse = { activationConstraint: { distance: 6 } } as const;
const touch = { activationConstraint: { delay: 180, tolerance: 8 } } as const;
/** Nothing of the past is dragged. */
const noSensors: ReturnType<typeof useStandSensors> = [];
const keyboardCodes = { start: ['KeyM'], cancel: ['Escape', 'Tab'], end: ['KeyM', 'Enter', 'Space'] };

function useStandSensors(registry: DragRegistry) {
  const keyboard = useMemo(() => ({ keyboardCodes, coordinateGetter: stepToTarget(registry) }), [registry]);
  return useSensors(
    useSensor(MouseSensor, mouse),
    useSensor(TouchSensor, touch),
    useSensor(KeyboardSensor, keyboard),
  );
}

function useAnnouncements({ sources, targets }: DragRegistry): Announcements {
  const { t } = useTranslation();
  return useMemo(() => {
    const nameOf = (id: string | number): string => sources.get(id)?.name ?? '';
    const placeOf = (id: string | number): string => targets.get(id)?.name ?? '';
    return {
      onDragStart: ({ active }) => t('drag.picked', { name: nameOf(active.id) }),
      onDragOver: ({ active, over }) =>
        over === null ? undefined : t('drag.over', { name: nameOf(active.id), place: placeOf(over.id) }),
      onDragEnd: ({ active, over }) =>
        over === null
          ? t('drag.cancelled', { name: nameOf(active.id) })
          : t('drag.dropped', { name: nameOf(active.id), place: placeOf(over.id) }),
      onDragCancel: ({ active }) => t('drag.cancelled', { name: nameOf(active.id) }),
    };
  }, [t, sources, targets]);
}

export function StandDrag({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [registry] = useState(createDragRegistry);
  const standSensors = useStandSensors(registry);
  const sensors = useReadOnly() ? noSensors : standSensors;
  const announcements = useAnnouncements(registry);
  const collisionDetection = useMemo(() => findTarget(registry, document), [registry]);
  const lift = ({ active }: DragStartEvent): void => {
    registry.hand.setState(registry.sources.get(active.id)?.payload ?? null, true);
  };
  const leave = (): void => registry.hand.setState(null, true);
  const drop = ({ active, over, activatorEvent }: DragEndEvent): void => {
    leave();
    const source = registry.sources.get(active.id);
    if (source === undefined || over === null) return;
    const by = activatorEvent instanceof KeyboardEvent ? 'keys' : 'pointer';
    registry.targets.get(over.id)?.onDrop(source.payload, by);
  };
  return (
    <DragRegistryContext value={registry}>
      <DndContext
        sensors={sensors}
        collisionDetection={collisionDetection}
        accessibility={{ announcements, screenReaderInstructions: { draggable: t('drag.how') } }}
        onDragStart={lift}
        onDragEnd={drop}
        onDragCancel={leave}
      >
        {children}
        <Suspense>
          <DraggedCard />
        </Suspense>
      </DndContext>
    </DragRegistryContext>
  );
}
