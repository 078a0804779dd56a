// How many entries of the audit trail stand on one page of it: who got so many may ask for older ones.

export const AUDIT_PAGE = 50;
