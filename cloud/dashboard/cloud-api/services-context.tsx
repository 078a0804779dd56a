/** What every part of the dashboard may use: the cloud and the news at the edge of the page. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Toasts } from '#renderer/ui/toast.tsx';
import { must } from '#shared/must.ts';
import type { CloudApi } from './cloud-api.ts';

export type Services = { readonly api: CloudApi; readonly toasts: Toasts };

const ServicesContext = createContext<Services | null>(null);

type Props = { readonly services: Services; readonly children: ReactNode };

export function ServicesProvider({ services, children }: Props) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export const useServices = (): Services => must(useContext(ServicesContext), 'a ServicesProvider around');
