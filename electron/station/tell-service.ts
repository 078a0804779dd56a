// Keeps the desktop shell told about service, so that it never installs an update with people in the house.
// While the database waits for a person nothing is told, and what the shell does not know it does not risk.

import type { Service } from '#shared/contracts/shell-messages.ts';
import { readSettings } from './settings/read-settings.ts';
import { serviceOf } from './state/service.ts';
import type { Station } from './station.ts';

const lookEveryMs = 5_000;

export function tellService(station: Pick<Station, 'phase'>, tell: (service: Service) => void): () => void {
  let told = '';
  const look = (): void => {
    const phase = station.phase();
    if (phase.kind !== 'open') return;
    const { log } = phase.core;
    const service = serviceOf(log.openRows(), readSettings({ log }).timeZone);
    const text = JSON.stringify(service);
    if (text === told) return;
    told = text;
    tell(service);
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
