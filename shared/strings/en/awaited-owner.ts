// Why a restaurant has no owner: whoever was invited to be it has not accepted.

export const awaitedOwner = {
  title: '{{restaurant}} has no owner yet',
  open: '{{who}} was invited as owner on {{date}}, not accepted yet. The letter works until {{time}}.',
  over: '{{who}} was invited as owner on {{date}} and did not accept. The letter worked until {{time}}.',
  who: 'Somebody who may make others an owner can send it again.',
} as const;
