// Las cartas que envía la nube, en español.
import type { mail as english } from '#shared/strings/en/mail.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const mail: Translation<typeof english> = {
  greeting: 'Hola:',
  linkBelow: 'Si el botón no funciona, abra esta dirección:',
  closing: 'Enviado por Hoststand porque alguien usó allí esta dirección. Nadie lee las respuestas.',
  'verify-email': {
    subject: 'Confirme su dirección de correo',
    text: 'Confirme que esta dirección es suya. El enlace sirve una vez, durante tres días.',
    go: 'Confirmar la dirección',
    ignore: 'Si no ha abierto una cuenta, no haga caso de esta carta.',
  },
  'reset-password': {
    subject: 'Elija una contraseña nueva',
    text: 'Alguien pidió restablecer la contraseña de su cuenta. El enlace sirve una vez, durante una hora, y cierra todas sus sesiones.',
    go: 'Elegir una contraseña nueva',
    ignore: 'Si no fue usted, no haga caso de esta carta: su contraseña sigue igual.',
  },
  'set-password': {
    subject: 'Su cuenta en {{restaurant}}',
    text: '{{restaurant}} tiene una cuenta para usted. Elija una contraseña para empezar. El enlace sirve una vez, durante tres días.',
    go: 'Elegir una contraseña',
    ignore: 'Si no conoce {{restaurant}}, no haga caso de esta carta.',
  },
  'password-changed': {
    subject: 'Su contraseña ha cambiado',
    text: 'La contraseña de su cuenta acaba de cambiar, y se han cerrado las sesiones de los demás navegadores.',
    ignore: 'Si no fue usted, restablezca su contraseña enseguida desde la página de entrada.',
  },
  invitation: {
    subject: '{{restaurant}} le invita',
    text: '{{inviter}} le invita a unirse a {{restaurant}} como {{role}}. El enlace sirve una vez, durante tres días.',
    go: 'Aceptar la invitación',
    ignore: 'Si no conoce {{restaurant}}, no haga caso de esta carta.',
  },
  'application-approved': {
    subject: 'Bienvenidos, {{restaurant}}',
    text: 'Su solicitud para {{restaurant}} ha sido aprobada. Elija una contraseña para empezar. El enlace sirve una vez, durante tres días.',
    go: 'Elegir una contraseña',
    ignore: 'Si no hizo ninguna solicitud, no haga caso de esta carta.',
  },
  'application-declined': {
    subject: 'Sobre su solicitud para {{restaurant}}',
    text: 'Su solicitud para {{restaurant}} no ha sido aprobada.',
    ignore: 'Puede volver a presentarla cuando quiera.',
  },
  'operator-invitation': {
    subject: 'Su puesto en la administración',
    text: 'Ahora forma parte de la administración de Hoststand. Elija una contraseña y prepare un segundo factor. El enlace sirve una vez, durante tres días.',
    go: 'Empezar',
    ignore: 'Si no lo esperaba, no haga caso de esta carta.',
  },
};
