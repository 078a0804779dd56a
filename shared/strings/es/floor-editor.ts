// La página donde un encargado dibuja la sala.
import type { floorEditor as english } from '#shared/strings/en/floor-editor.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const floorEditor: Translation<typeof english> = {
  title: 'Sala',
  onlyManagers:
    'Un encargado o un propietario puede cambiar la sala. Pide a alguien que desbloquee esta pantalla.',
};
