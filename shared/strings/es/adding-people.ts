// Las tres maneras de añadir a alguien al personal, para saber cuál tomar.
import type { addingPeople as english } from '../en/adding-people.ts';
import type { Translation } from '../translation.ts';

export const addingPeople: Translation<typeof english> = {
  pin: 'Añadir a alguien para la recepción',
  pinAbout: 'Trabaja en la recepción con un PIN que tú le das. Sin cuenta y sin correo.',
  invite: 'Invitar con una cuenta',
  inviteAbout:
    'Recibe un correo o un enlace, elige una contraseña y abre estas páginas en cualquier dispositivo.',
  signIn: 'Añadir una cuenta sin correo',
  signInAbout:
    'Le das un usuario y una primera contraseña, que cambia al entrar por primera vez en estas páginas.',
};
