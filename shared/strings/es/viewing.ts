// Un operador mira un cliente como lo haría su propietario.
import type { viewing as english } from '../en/viewing.ts';
import type { Translation } from '../translation.ts';

export const viewing: Translation<typeof english> = {
  open: 'Mirar como este cliente',
  text: 'Ves sus páginas como su propietario, durante 30 minutos, y no puedes cambiar nada. Su propietario lee en su registro de auditoría que miraste, cuándo y por qué.',
  reason: 'Por qué miras, para que lo lea su propietario',
  go: 'Mirar ahora',
  notYours: 'Solo administración y soporte pueden mirar como un cliente.',
  banner: 'Miras como {{tenant}}. Solo lectura.',
  left: 'Quedan {{time}}',
  toPages: 'A sus páginas',
  stop: 'Dejar de mirar',
  why: 'Solo miras como este cliente: no se puede cambiar ni llevar nada.',
  ownTitle: 'La cuenta de nadie',
  ownText:
    'Miras como este cliente, no como una persona suya. Lo que se dice a su gente sobre sí misma es solo suyo.',
  over: 'Tu tiempo para mirar ha terminado',
  overText:
    'Queda escrito en el registro de auditoría del cliente. Para mirar otra vez, empieza de nuevo en la administración y di por qué.',
  back: 'Volver a la administración',
};
