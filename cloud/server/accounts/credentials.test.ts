import { describe, expect, it } from 'vitest';
import { emailAddress, password, passwordProblem } from './credentials.ts';

describe('an email address', () => {
  it('is one in any letter case, with spaces around', () => {
    expect(emailAddress.parse(' Ana@Example.COM ')).toBe('ana@example.com');
    expect(emailAddress.safeParse('ana@').success).toBe(false);
    expect(emailAddress.safeParse('ana\u0000@example.com').success).toBe(false);
  });
});

describe('a password', () => {
  it('is the same however its accents were typed, and never cut short', () => {
    expect(password.parse('cafe\u0301 con leche y pan')).toBe('caf\u00e9 con leche y pan');
    expect(password.parse('x'.repeat(256))).toHaveLength(256);
    expect(password.safeParse('x'.repeat(257)).success).toBe(false);
    expect(password.safeParse('\ud800 and some more').success).toBe(false);
  });

  it('counts characters as people do', () => {
    expect(passwordProblem('🦞🐙🦑🦐🦀🐚🐬🐳🐋🦈🐟🐠🐡🪸', [])).toEqual({
      kind: 'password-too-short',
      minimum: 15,
    });
    expect(passwordProblem('🦞🐙🦑🦐🦀🐚🐬🐳🐋🦈🐟🐠🐡🪸🌊', [])).toBeUndefined();
  });

  it.each([
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    '0123456789012345',
    'Ana@Example.com',
    'PasswordPassword',
  ])('is refused when it is as easy as %s', (easy) => {
    expect(passwordProblem(easy, ['ana@example.com'])).toEqual({ kind: 'password-too-common' });
  });
});
