// La imagen de un negocio para su gente: logotipo, color y una línea bajo el nombre.
import type { branding as english } from '../en/branding.ts';
import type { Translation } from '../translation.ts';

export const branding: Translation<typeof english> = {
  title: 'Marca',
  about: 'Cómo se ve tu negocio en las páginas de todos los que trabajan en él',
  notInPlan: 'Tu plan no la incluye',
  notInPlanText:
    'Estos planes incluyen la imagen de marca: {{plans}}. La página Plan dice cómo cambiar el tuyo.',
  noPlanText: 'Ningún plan de este servicio incluye la imagen de marca. Pregunta a quien lo gestiona.',
  toPlan: 'Ir al plan',
  look: 'Color y lema',
  lookAbout: 'Tu distintivo en lo alto de cada página, y una línea bajo tu nombre.',
  color: 'Color',
  colorHint: 'Como #7a1f2b; vacío para el color del producto.',
  colorWrong: 'Un color es # y seis cifras o letras de la a a la f, como #7a1f2b.',
  pickColor: 'Elegir un color',
  banner: 'Lema',
  bannerHint: 'Hasta 120 caracteres.',
  preview: 'Así se ve',
  logo: 'Logotipo',
  logoAbout: 'Mejor si es cuadrado.',
  logoAlt: 'Tu logotipo',
  logoFile: 'Imagen',
  logoSend: 'Usar este logotipo',
  logoRemove: 'Quitar el logotipo',
};
