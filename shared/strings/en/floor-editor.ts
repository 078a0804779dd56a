// The page where a manager draws the room.

export const floorEditor = {
  title: 'Floor',
  onlyManagers: 'A manager or an owner can change the floor. Ask one of them to unlock this screen.',
} as const;
