// Un propietario pide otro plan, y un operador decide.
import type { planRequests as english } from '../en/plan-requests.ts';
import type { Translation } from '../translation.ts';

export const planRequests: Translation<typeof english> = {
  page: 'Solicitudes de cambio de plan',
  ask: 'Pedir {{plan}}',
  askNow: 'Enviar la solicitud',
  askText:
    'Respondemos por correo y aquí. Hasta entonces sigues con tu plan; en cuanto se apruebe, {{plan}} se aplica al momento.',
  paid: 'Pago',
  cycles: { monthly: '{{euros}} € al mes', yearly: '{{euros}} € al año' },
  lost: {
    title: 'Lo que se pierde con {{plan}}',
    nothing: 'Todo lo que se usa hoy cabe en {{plan}}.',
    over: '{{used}} hoy, {{most}} con {{plan}}.',
    follows: {
      restaurants: 'Todos siguen. Se podrá añadir otro cuando haya menos de {{most}}.',
      staff: 'No se quita a nadie. Se podrá añadir o invitar a más gente cuando haya menos de {{most}}.',
      queues: 'Todas se quedan, y la página del plan dice que son demasiadas.',
    },
    requests:
      'hasta {{now}} hoy, {{most}} con {{plan}}. Quien pida más a menudo desde un mismo lugar espera un poco.',
    feature: 'no está en {{plan}}. Lo que se hizo con ello se guarda y vuelve con un plan que lo tenga.',
  },
  line: 'Algo que debamos saber',
  paidPlan: '{{plan}}, pago {{cycle}}',
  onlyOwners: 'Solo un propietario puede pedir otro plan',
  openAlready: 'Tu solicitud de cambio al plan {{plan}} sigue abierta: retírala antes',
  asked: 'Has pedido {{plan}}. Nada cambia hasta que respondamos.',
  former: 'Lo que has pedido hasta ahora',
  none: 'Nadie quiere otro plan',
  noneText: 'Cuando un propietario pide otro plan, aparece aquí.',
  approve: 'Darles este plan',
  approveText:
    'Lo tienen al momento y se les avisa por correo. Sus límites propios y su soporte siguen igual.',
  fromTo: 'De {{before}} a {{after}}.',
  deny: 'Denegar',
  denyText: 'El propietario recibe tu motivo por correo y puede volver a pedirlo.',
};
