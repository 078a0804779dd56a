// Invitar a gente al personal, y primeras contraseñas para quien no tiene correo.
import type { invitations as english } from '#shared/strings/en/invitations.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const invitations: Translation<typeof english> = {
  title: 'Invitaciones',
  emails: 'Direcciones de correo',
  emailsWrong: 'Esto no es un correo: {{emails}}. Todavía no se ha enviado nada a nadie.',
  emailsHint:
    'Una por línea o separadas por comas: cincuenta como mucho. Déjalo vacío para un enlace que puedas dar.',
  jobTitle: 'Puesto',
  invite: 'Invitar',
  sent: 'Invitados: {{count}}.',
  known: 'Ya invitados o en el personal: {{count}}.',
  link: 'Da este enlace a quien quieras. Sirve una vez, durante tres días, y solo se muestra ahora.',
  state: { open: 'pendiente', accepted: 'aceptada', withdrawn: 'retirada', expired: 'caducada' },
  undelivered: 'no se pudo entregar el correo',
  anyone: 'Quien tenga el enlace',
  until: 'hasta {{time}}',
  sendAgain: 'Enviar otra vez',
  sendAgainNamed: 'Enviar otra vez la invitación de {{who}}',
  sentAgain: 'La invitación de {{who}} va en camino otra vez.',
  withdraw: 'Retirar',
  withdrawNamed: 'Retirar la invitación de {{who}}',
  staffState: {
    invited: 'con invitación',
    active: 'activa',
    inactive: 'no activa',
    locked: 'bloqueada',
    archived: 'archivada',
  },
  bringBack: 'Readmitir',
  bringBackNamed: 'Readmitir a {{name}}',
  broughtBack: '{{name}} puede volver a entrar.',
  lock: 'Bloquear',
  locked: '{{name}} no puede entrar hasta que la readmitas.',
  signIn: {
    add: 'Añadir con usuario',
    shown: 'Apúntalo para {{name}}. Solo se muestra ahora.',
    username: 'Usuario',
    password: 'Primera contraseña',
  },
};
