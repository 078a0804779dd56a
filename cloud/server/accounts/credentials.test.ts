import { describe, expect, it } from 'vitest';
import { emailAddress, password } from './credentials.ts';

describe('an email address', () => {
  it('is one in any letter case, with spaces around', () => {
    expect(emailAddress.parse(' Ana@Example.COM ')).toBe('ana@example.com');
    expect(emailAddress.safeParse('ana@').success).toBe(false);
    expect(emailAddress.safeParse('ana\u0000@example.com').success).toBe(false);
  });
});

describe('a password', () => {
  it('is the same however its accents and widths were typed, and never cut short', () => {
    expect(password.parse('cafe\u0301 con leche y pan')).toBe('caf\u00e9 con leche y pan');
    expect(password.parse('\uff53even herons')).toBe('seven herons');
    expect(password.parse('x'.repeat(256))).toHaveLength(256);
    expect(password.safeParse('x'.repeat(257)).success).toBe(false);
    expect(password.safeParse('\ud800 and some more').success).toBe(false);
  });
});
