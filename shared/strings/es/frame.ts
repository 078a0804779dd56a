// Lo que queda alrededor de las páginas del panel: navegación, aspecto y lo que ocupa el lugar de una página.
import type { frame as english } from '../en/frame.ts';
import type { Translation } from '../translation.ts';

export const frame: Translation<typeof english> = {
  pages: {
    tonight: 'Esta noche',
    restaurant: 'Restaurante',
    restaurants: 'Todos los restaurantes',
    staff: 'Personal',
    stations: 'Estaciones',
  },
  pagesLabel: 'Páginas',
  more: 'Más',
  ownMenu: 'Tu menú',
  lookMenu: 'Idioma y tema',
  theme: 'Tema',
  themes: { device: 'Equipo', light: 'Claro', dark: 'Oscuro' },
  themeNames: { device: 'Como en este equipo', light: 'Tema claro', dark: 'Tema oscuro' },
  language: 'Idioma',
  stillSignedIn: 'Tu sesión sigue abierta: la nube no responde.',
  off: 'Esta cuenta está desactivada; el puesto sigue funcionando.',
  left: 'Pedisteis dejar Hoststand y esta cuenta está cerrada; el puesto sigue funcionando.',
  offReasons: {
    operator: 'El motivo: {{reason}}',
    owner: 'Lo que se escribió al pedirlo: «{{reason}}»',
  },
  keptUntil: 'Todo se conserva hasta el {{date}}.',
  offline: 'La nube no responde. Lo que ves es lo último que se supo; las estaciones siguen sin ella.',
  notFound: 'Aquí no hay ninguna página',
  notFoundText: 'Puede que la dirección esté mal escrita o que ya no exista lo que había.',
  toStart: 'A la primera página',
  shut: 'Esta cuenta está desactivada',
  shutText:
    'Hasta que se reactive, su equipo no puede ver ni cambiar nada de un restaurante; el puesto sigue funcionando. El aviso de arriba dice por qué.',
  shutAsk: 'Pregunta a quien gestiona Hoststand para ti.',
  shutAskAt: 'Pregunta en {{address}}.',
  notAllowed: 'Esta página no es para tu puesto',
  notAllowedText: 'Si la necesitas, pídesela a un propietario o encargado de este restaurante.',
  failed: 'No se pudo abrir esta página',
  failedText: 'No se cambió nada. Ábrela otra vez; puede que haya una versión nueva.',
} as const;
