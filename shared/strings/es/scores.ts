// Cómo se cumplieron los tiempos dichos: la página de quien dirige.
import type { scores as english } from '../en/scores.ts';
import type { Translation } from '../translation.ts';

export const scores: Translation<typeof english> = {
  title: 'Promesas cumplidas',
  days_one: 'Último {{count}} día',
  days_other: 'Últimos {{count}} días',
  period: 'Periodo',
  about: 'Cada primer tiempo dicho frente a la espera real: contado aquí, nunca estimado.',
  kept: {
    name: 'Promesas cumplidas',
    about: 'de los grupos se sentaron a la hora dicha',
  },
  error: {
    name: 'Desvío',
    value: '{{minutes}} min',
    about: 'de media, por más o por menos',
  },
  withinFive: {
    name: 'A menos de cinco minutos',
    about: 'de los tiempos dichos',
  },
  bias: {
    name: 'Tendencia',
    longer: '{{minutes}} min de más',
    shorter: '{{minutes}} min de menos',
    none: 'ni más ni menos',
    about: 'lo dicho frente a lo que pasó',
  },
  lastTen: {
    better: 'La media de las diez últimas esperas se habría desviado {{minutes}} min.',
    none: 'Aún no hay esperas suficientes para comparar con la media de las diez últimas.',
  },
  by: {
    size: 'Por tamaño del grupo',
    hour: 'Por hora',
    host: 'Por quién los apuntó',
  },
  column: {
    key: 'Grupos',
    seated: 'Sentados',
    kept: 'Cumplidas',
    error: 'Desvío',
    bias: 'Tendencia',
  },
  guests: '{{sizes}} personas',
  hour: '{{hour}}:00',
  nobody: 'Los propios clientes',
  gone: 'Alguien que ya no está',
  empty: {
    title: 'Ningún tiempo dicho ha terminado todavía',
    text: 'Cuando se sienten grupos a los que se dio un tiempo, aquí se verá si se cumplió.',
  },
  onlyReports: 'Solo propietarios y encargados ven cómo se cumplieron los tiempos.',
  failed: 'La estación no contestó. Abra la página de nuevo.',
  percent: '{{share}} %',
};
