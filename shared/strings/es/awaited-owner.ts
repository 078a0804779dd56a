// Por qué un restaurante no tiene propietario: la persona invitada a serlo no ha aceptado.
import type { awaitedOwner as english } from '../en/awaited-owner.ts';
import type { Translation } from '../translation.ts';

export const awaitedOwner: Translation<typeof english> = {
  title: '{{restaurant}} aún no tiene propietario',
  open: 'El {{date}} se invitó a {{who}} a ser propietario y aún no ha aceptado. El enlace sirve hasta el {{time}}.',
  over: 'El {{date}} se invitó a {{who}} a ser propietario y no aceptó. El enlace servía hasta el {{time}}.',
  who: 'Puede enviar la invitación de nuevo quien pueda hacer propietarios a otros.',
};
