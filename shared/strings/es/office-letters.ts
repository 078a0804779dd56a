// Los correos de la plataforma que no salieron, en español.
import type { officeLetters as english } from '#shared/strings/en/office-letters.ts';
import type { Translation } from '#shared/strings/translation.ts';

export const officeLetters: Translation<typeof english> = {
  title: 'Correos que no salieron',
  about:
    'Cada uno se intenta durante cinco horas, cada vez más tarde. Aquí consta lo que pasó en el último intento.',
  none: 'Ningún correo está retenido',
  noneText: 'Lo que un servidor de correo no acepta aparece aquí, con el motivo y qué hacer.',
  waits: 'espera otro intento, van {{count}}',
  failed: 'abandonado',
  unkept: 'Ya no se sabe por qué.',
  why: {
    'certificate-untrusted': 'El certificado del servidor de correo no es de confianza: «{{said}}»',
    'certificate-over': 'El certificado del servidor de correo no vale ahora: «{{said}}»',
    'certificate-of-other': 'El certificado del servidor de correo es de otro nombre: «{{said}}»',
    'not-encrypted': 'El servidor de correo no ofrece una conexión cifrada',
    unreachable: 'No se llega al servidor de correo ({{said}})',
    answered: 'El servidor de correo respondió {{said}}',
    unknown: 'No se pudo entregar el correo',
  },
  todo: {
    'certificate-untrusted':
      'Si la autoridad que lo firma es vuestra, pon el archivo con el certificado de esa autoridad (PEM) como NODE_EXTRA_CA_CERTS en los ajustes del servicio y vuelve a iniciarlo. Los correos que esperan salen entonces solos.',
    'certificate-over':
      'Haz que se renueve el certificado donde funciona el servidor de correo y mira si el reloj de esta máquina va bien.',
    'certificate-of-other': 'Escribe en SMTP_URL el servidor tal como lo nombra el certificado.',
    'not-encrypted':
      'Los correos no van por una conexión sin cifrar. Mira el esquema y el puerto de SMTP_URL: smtps:// está cifrado desde el principio, casi siempre en el puerto 465; smtp:// lo está después de un saludo, casi siempre en el puerto 587.',
    unreachable:
      'Mira si el servidor de correo funciona, si SMTP_URL tiene su nombre y su puerto, y si hay un cortafuegos por medio.',
    answered:
      'De 530 a 538: el nombre o la contraseña de SMTP_URL no son correctos. De 550 a 553: el destinatario no tiene allí buzón. De lo demás dice más el registro del servidor de correo.',
    unknown: 'El registro del servicio dice más.',
  },
  kinds: {
    'verify-email': 'Confirmar una dirección',
    'reset-password': 'Restablecer una contraseña',
    'set-password': 'Elegir una contraseña',
    'password-changed': 'La contraseña cambió',
    'change-email': 'Usar otra dirección',
    'email-change-asked': 'Se pidió otra dirección',
    'email-changed': 'La dirección cambió',
    invitation: 'Invitación al personal',
    'application-approved': 'Solicitud aprobada',
    'application-joined': 'Solicitud unida a un cliente',
    'application-declined': 'Solicitud rechazada',
    'plan-approved': 'Plan aprobado',
    'plan-denied': 'Plan denegado',
    'operator-invitation': 'Invitación de un operador',
  },
};
