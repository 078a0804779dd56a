/** The frame of somebody signed in to a tenant. */
import type { ReactNode } from 'react';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { Brand } from './brand.tsx';
import { FrameShell } from './frame-shell.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { OwnMenu } from './own-menu.tsx';

export function Frame({ children }: { readonly children: ReactNode }) {
  const { restaurant } = useSignedIn();
  return (
    <FrameShell
      brand={<Brand />}
      navigation={<Navigation />}
      ownMenu={<OwnMenu />}
      notices={<Notices />}
      about={restaurant?.id}
    >
      {children}
    </FrameShell>
  );
}
