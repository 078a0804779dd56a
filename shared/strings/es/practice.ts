// Prácticas: una noche que no es real, y todo lo que lo dice.
import type { practice as english } from '../en/practice.ts';
import type { Translation } from '../translation.ts';

export const practice: Translation<typeof english> = {
  menu: 'Prácticas…',
  title: 'Practicar una noche',
  about:
    'Los clientes llegan, esperan, cenan y se van solos en una copia de tu sala. Nada de lo que hagas llega a la lista real, a las otras pantallas ni a la nube; allí el servicio sigue mientras tanto.',
  evening: 'Noche',
  pace: {
    quiet: 'Una noche tranquila, inventada',
    usual: 'Una noche normal, inventada',
    rush: 'Una noche a tope, inventada',
  },
  night_one: '{{day}}, {{count}} grupo',
  night_other: '{{day}}, {{count}} grupos',
  nightsAbout: 'Las noches servidas aquí se repiten con otros nombres y teléfonos.',
  noNights: 'Las noches que se sirvan aquí se podrán practicar desde el día siguiente, con otros nombres.',
  speedLabel: 'Velocidad',
  speed: '{{speed}}×',
  atSpeed: {
    real: '1×, como en el servicio',
    five: '5×, una noche en una hora',
    ten: '10×, una noche en media hora',
    thirty: '30×, una noche en diez minutos',
  },
  begin: 'Empezar las prácticas',
  sending: 'Lo último que se hizo aún va de camino a la estación',
  notNow: 'Ahora no',
  failed: 'La estación no lo hizo. Inténtalo otra vez.',
  locked: 'Esta pantalla está en prácticas. Nada de lo que muestra es real.',
  bar: {
    label: 'Prácticas',
    title: 'Prácticas',
    nothingReal: 'nada aquí es real',
    pause: 'Pausa',
    resume: 'Seguir',
    house: 'Sienta la casa',
    end: 'Terminar',
  },
  review: {
    title: '¿Terminar las prácticas?',
    over: 'La noche ha terminado',
    about: 'Las prácticas están en pausa. Así ha ido.',
    seated: 'Sentados',
    seatedOf_one: '{{count}} grupo, {{covers}} cubiertos',
    seatedOf_other: '{{count}} grupos, {{covers}} cubiertos',
    waited: 'Espera media',
    nobody: 'nadie se sentó',
    kept: 'Promesas cumplidas',
    keptOf: '{{kept}} de {{promised}}',
    walkedOff: 'Se fueron',
    again: 'Otra vez desde el principio',
    goOn: 'Seguir practicando',
    back: 'Volver al servicio',
  },
};
