// A password is judged by length and by how soon a stranger would try it.
import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-problem.ts';

const tooCommon = { kind: 'password-too-common' };

describe('a password', () => {
  it('counts characters as people do', () => {
    expect(passwordProblem('🦞🐙🦑🦐🦀🐚🐬🐳🐋🦈🐟🐠🐡🪸', [])).toEqual({
      kind: 'password-too-short',
      limit: 15,
    });
    expect(passwordProblem('🦞🐙🦑🦐🦀🐚🐬🐳🐋🦈🐟🐠🐡🪸🌊', [])).toBeUndefined();
  });

  it.each([
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    '0123456789012345',
    'PasswordPassword',
    'correct horse battery staple',
    'password12345678',
    '!!2026-Liverpool-2026!!',
    'sunshine1sunshine1',
    '1qaz2wsx3edc4rfv',
  ])('is refused when it is as easy as %s', (easy) => {
    expect(passwordProblem(easy, [])).toEqual(tooCommon);
  });

  it.each([
    ['ana.perez@example.com', 'the address itself'],
    ['Ana.Perez.2026!!', 'a name with a year'],
    ['casabotin-casabotin-1', 'the restaurant twice'],
    ['Hoststand-2026!', 'the product'],
  ])('is refused when it is %s: %s', (easy) => {
    const words = ['ana.perez@example.com', 'Ana', 'Pérez', 'casabotin'];
    expect(passwordProblem(easy, words)).toEqual(tooCommon);
  });

  it('may hold a name when the rest is worth guessing', () => {
    expect(passwordProblem('ana saw seven herons', ['ana@example.com', 'Ana'])).toBeUndefined();
  });
});
