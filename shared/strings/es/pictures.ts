// Las fotos que alguien trae: elegir una, enviarla, y la propia.
import type { pictures as english } from '#shared/strings/en/pictures.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const pictures: Translation<typeof english> = {
  sending: 'Enviando …',
  rules: 'JPEG, PNG o WebP, hasta {{megabytes}} MB y {{pixels}} píxeles por lado.',
  own: {
    title: 'Tu foto',
    about: 'Tus compañeros la ven junto a tu nombre.',
    file: 'Foto',
    use: 'Usar esta foto',
    remove: 'Quitar la foto',
  },
};
