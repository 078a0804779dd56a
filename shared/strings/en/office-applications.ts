// How an application is approved: as a tenant of its own, or as a further restaurant of one that is there.

export const officeApplications = {
  becomes: 'Becomes',
  kinds: { own: 'a tenant of its own', further: 'part of another tenant' },
  ownText: 'Makes the tenant, its restaurant and its owner, who is sent a link.',
  furtherText:
    'Makes the restaurant in the tenant you choose. Its applicant becomes an owner there and is sent a letter.',
  search: 'Find the tenant',
  searchHint: 'By name, short name or the email of somebody who works there.',
  found: 'Tenants found',
  none: 'No tenant is found. Try its name.',
  off: 'It is switched off: nothing joins it.',
  joins: '{{name}} becomes an owner at {{tenant}}, is sent a letter, and sees its plan too.',
  approved: '{{name}} is a tenant now.',
  joined: '{{name}} is a restaurant of {{tenant}} now.',
  toTenant: 'Open {{tenant}} to raise its limit',
  became: 'Is at',
} as const;
