// The names of the messages between a window's preload and the shell. The preload carries nothing but these
// names; what may travel under them is in channel-contracts.ts, which only the shell reads.

export const channels = {
  connectStation: 'station:connect',
  stationPort: 'station:port',
  stationHealth: 'station:health',
  openLink: 'link:open',
  updateState: 'update:state',
  installUpdate: 'update:install',
} as const;
