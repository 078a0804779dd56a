import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

test('the production policy is exactly this', () => {
  expect(contentSecurityPolicy('production')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'",
  );
});

test('only development relaxes it, and only for its own tools', () => {
  const policy = contentSecurityPolicy('development');
  expect(policy).toContain("script-src 'self' 'unsafe-inline'");
  expect(policy).toContain("connect-src 'self' ws:");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toContain('http');
  expect(policy).toContain("frame-ancestors 'none'");
});
