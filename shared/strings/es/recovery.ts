// Los códigos de recuperación de un operador: los que ve al entrar por primera vez, y los que pide en su propia página.
import type { recovery as english } from '../en/recovery.ts';
import type { Translation } from '../translation.ts';

export const recovery: Translation<typeof english> = {
  title: 'Tus códigos de recuperación',
  text: 'Cada uno sirve una vez en lugar de la aplicación, el día que no la tengas. Guárdalos donde solo tú los encuentres.',
  until: 'Solo se muestran aquí. Si esta página se cierra antes, tu aplicación te da otros nuevos.',
  untilKept: 'Valen en cuanto digas que los has guardado. Hasta entonces valen los anteriores.',
  left: 'Quedan {{count}} de {{of}}. Cada uno sirve una vez en lugar de la aplicación, el día que no la tengas.',
  noneLeft: 'Todos están usados. Sin tu aplicación no puedes entrar: crea otros ahora.',
  renew: 'Los nuevos sustituyen a todos los anteriores.',
  renewGo: 'Mostrar códigos nuevos',
  renewed: 'Tus códigos nuevos ya valen.',
  print: 'Imprimir',
  copy: 'Copiar',
  copied: 'Copiados: los diez códigos.',
  notCopied: 'El navegador no ha dejado copiarlos. Imprímelos o apúntalos.',
  kept: 'Los he guardado',
  notKept:
    'Aún no has dicho que has guardado tus códigos de recuperación: después de tu código verás otros nuevos.',
  sheet:
    'Códigos de recuperación de Hoststand de {{email}}, para {{place}}, creados el {{date}}. Cada uno sirve una vez.',
};
