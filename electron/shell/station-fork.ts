// Starts the station as a utility process of Electron: a Node of its own, so that the window never waits
// for the database and a crash of one is not the end of the other.
import { type MessagePortMain, utilityProcess } from 'electron';
import type { StationChild } from './station-process.ts';

export function forkStation(modulePath: string): StationChild<MessagePortMain> {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Hoststand station', stdio: 'inherit' });
  return {
    post: (message, ports) => child.postMessage(message, [...ports]),
    listen: (onMessage, onExit) => {
      child.on('message', onMessage);
      child.on('exit', onExit);
    },
    kill: () => void child.kill(),
  };
}
