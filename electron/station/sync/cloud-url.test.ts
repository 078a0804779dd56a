import { expect, test } from 'vitest';
import { isCloudUrl } from './cloud-url.ts';

test('a token never travels in clear over a network', () => {
  const good = [
    'https://stand.example.com',
    'https://10.0.0.7:8443',
    'http://127.0.0.1:4800',
    'http://localhost',
  ];
  const bad = [
    'http://stand.example.com',
    'http://10.0.0.7',
    'http://localhost.example.com',
    'ftp://x',
    'javascript:1',
    '',
  ];
  expect(good.filter(isCloudUrl)).toEqual(good);
  expect(bad.filter(isCloudUrl)).toEqual([]);
});
