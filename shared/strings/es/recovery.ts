// Los códigos de recuperación de un operador, que se muestran al entrar por primera vez.
import type { recovery as english } from '../en/recovery.ts';
import type { Translation } from '../translation.ts';

export const recovery: Translation<typeof english> = {
  title: 'Tus códigos de recuperación',
  text: 'Cada uno sirve una vez en lugar de la aplicación, el día que no la tengas. Guárdalos donde solo tú los encuentres.',
  until: 'Solo se muestran aquí. Si esta página se cierra antes, tu aplicación te da otros nuevos.',
  print: 'Imprimir',
  copy: 'Copiar',
  copied: 'Copiados: los diez códigos.',
  notCopied: 'El navegador no ha dejado copiarlos. Imprímelos o apúntalos.',
  kept: 'Los he guardado',
  notKept:
    'Aún no has dicho que has guardado tus códigos de recuperación: después del código de tu aplicación verás otros nuevos.',
  sheet:
    'Códigos de recuperación de Hoststand de {{email}}, para {{place}}, creados el {{date}}. Cada uno sirve una vez.',
};
