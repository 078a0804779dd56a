// Los correos que envía la nube, en español.
import type { mail as english } from '#shared/strings/en/mail.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const mail: Translation<typeof english> = {
  greeting: 'Hola:',
  linkBelow: 'Si el botón no funciona, abre esta dirección:',
  closing: 'Enviado por Hoststand porque alguien usó allí esta dirección. Nadie lee las respuestas.',
  closingOf: 'Enviado en nombre de {{tenant}}. Nadie lee las respuestas.',
  'verify-email': {
    subject: 'Confirma tu dirección de correo',
    text: 'Confirma que esta dirección es tuya. El enlace sirve una vez, durante tres días.',
    go: 'Confirmar la dirección',
    ignore: 'Si no has abierto una cuenta, no hagas caso de este correo.',
  },
  'reset-password': {
    subject: 'Elige una contraseña nueva',
    text: 'Alguien pidió restablecer la contraseña de tu cuenta. El enlace sirve una vez, durante una hora, y cierra todas tus sesiones.',
    go: 'Elegir una contraseña nueva',
    ignore: 'Si no fuiste tú, no hagas caso de este correo: tu contraseña sigue igual.',
  },
  'set-password': {
    subject: 'Tu cuenta en {{restaurant}}',
    text: '{{restaurant}} tiene una cuenta para ti. Elige una contraseña para empezar. El enlace sirve una vez, durante tres días.',
    go: 'Elegir una contraseña',
    ignore: 'Si no conoces {{restaurant}}, no hagas caso de este correo.',
  },
  'password-changed': {
    subject: 'Tu contraseña ha cambiado',
    text: 'La contraseña de tu cuenta acaba de cambiar, y se han cerrado las sesiones de los demás navegadores.',
    ignore: 'Si no fuiste tú, restablece tu contraseña enseguida desde la página de entrada.',
  },
  'change-email': {
    subject: 'Confirma tu nueva dirección de correo',
    text: 'Alguien quiere usar esta dirección para su cuenta. Se aplica cuando pulses el botón, y se cierran las sesiones de los demás navegadores. El enlace sirve una vez, durante un día.',
    go: 'Usar esta dirección',
    ignore: 'Si no fuiste tú, no hagas caso de este correo: nada cambia.',
  },
  'email-change-asked': {
    subject: '¿Otra dirección para tu cuenta?',
    text: 'Alguien que conoce tu contraseña ha pedido usar otra dirección de correo para tu cuenta. Se aplica cuando se abra el enlace de un mensaje enviado a esa dirección.',
    ignore: 'Si no fuiste tú, cambia ahora tu contraseña: así el enlace deja de servir.',
  },
  'email-changed': {
    subject: 'Tu cuenta tiene otra dirección',
    text: 'Tu cuenta tiene ahora otra dirección de correo. Esta ya no la abre, y los mensajes van a la nueva.',
    ignore:
      'Si no fuiste tú, avisa enseguida a quien dirige tu restaurante: puede cerrar el paso a la cuenta.',
  },
  invitation: {
    subject: '{{restaurant}} te invita',
    text: '{{inviter}} te invita a unirse a {{restaurant}} como {{role}}. El enlace sirve una vez, durante tres días.',
    go: 'Aceptar la invitación',
    ignore: 'Si no conoces {{restaurant}}, no hagas caso de este correo.',
  },
  'application-approved': {
    subject: 'Bienvenidos, {{restaurant}}',
    text: 'Tu solicitud para {{restaurant}} ha sido aprobada. Elige una contraseña para empezar. El enlace sirve una vez, durante tres días.',
    go: 'Elegir una contraseña',
    ignore: 'Si no hiciste ninguna solicitud, no hagas caso de este correo.',
  },
  'application-joined': {
    subject: 'Bienvenidos a {{tenant}}, {{restaurant}}',
    text: 'Tu solicitud ha sido aprobada: {{restaurant}} es ahora un restaurante de {{tenant}}, y tú su propietario. Si ya tienes una cuenta, entra como siempre. Si no, elige una contraseña para empezar. El enlace sirve una vez, durante tres días.',
    go: 'Elegir una contraseña',
    ignore: 'Si no hiciste ninguna solicitud, no hagas caso de este correo.',
  },
  'application-declined': {
    subject: 'Sobre tu solicitud para {{restaurant}}',
    text: 'Tu solicitud para {{restaurant}} no ha sido aprobada.',
    ignore: 'Puedes volver a presentarla cuando quieras.',
  },
  'plan-approved': {
    subject: '{{tenant}} tiene ahora el plan {{plan}}',
    text: 'Pediste el plan {{plan}}. {{tenant}} lo tiene desde ahora; no hay que configurar nada de nuevo.',
    go: 'Ver tu plan',
    ignore: 'Ningún límite detiene nunca la recepción: añadir, sentar y servir siempre funciona.',
  },
  'plan-denied': {
    subject: 'Sobre el plan que pediste',
    text: 'Pediste el plan {{plan}} para {{tenant}}. No hemos cambiado tu plan, por este motivo:',
    go: 'Ver tu plan',
    ignore: 'Puedes volver a pedirlo cuando quieras.',
  },
  'operator-invitation': {
    subject: 'Tu puesto en la administración',
    text: 'Ahora formas parte de la administración de Hoststand. Elige una contraseña y prepara un segundo factor. El enlace sirve una vez, durante tres días.',
    go: 'Empezar',
    ignore: 'Si no lo esperabas, no hagas caso de este correo.',
  },
};
