// Lo que oye quien usa un lector de pantalla mientras se arrastra algo en el puesto de recepción.
import type { drag as english } from '../en/drag.ts';
import type { Translation } from '../translation.ts';

export const drag: Translation<typeof english> = {
  how: 'Pulsa M para cogerlo, las flechas para llevarlo, Intro para soltarlo y Escape para dejarlo donde estaba.',
  picked: '{{name}}: cogido',
  over: '{{name}} sobre {{place}}',
  dropped: '{{name}} soltado: {{place}}',
  cancelled: '{{name}} se queda donde estaba',
};
