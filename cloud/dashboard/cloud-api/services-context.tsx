/** What every part of the dashboard may use: the cloud and the news at the edge of the page. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Toasts } from '#renderer/ui/toast.tsx';
import { must } from '#shared/must.ts';
import type { Look } from '../look/look.ts';
import type { Unsaved } from '../unsaved/unsaved.ts';
import type { CloudApi } from './cloud-api.ts';
import type { Connection } from './connection.ts';

export type Services = {
  readonly api: CloudApi;
  readonly connection: Connection;
  readonly look: Look;
  readonly toasts: Toasts;
  readonly unsaved: Unsaved;
};

const ServicesContext = createContext<Services | null>(null);

type Props = { readonly services: Services; readonly children: ReactNode };

export function ServicesProvider({ services, children }: Props) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export const useServices = (): Services => must(useContext(ServicesContext), 'a ServicesProvider around');
