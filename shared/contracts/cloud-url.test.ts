import { expect, test } from 'vitest';
import { isCloudUrl, readCloudUrl } from './cloud-url.ts';

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

test('an address may be typed without http://', () => {
  expect(readCloudUrl(' 127.0.0.1:4811 ')).toBe('http://127.0.0.1:4811');
  expect(readCloudUrl('localhost:4400/')).toBe('http://localhost:4400/');
  expect(readCloudUrl('stand.example.com')).toBe('https://stand.example.com');
  expect(readCloudUrl('localhost.example.com:8080')).toBe('https://localhost.example.com:8080');
  expect(readCloudUrl('https://stand.example.com')).toBe('https://stand.example.com');
  for (const none of [
    '',
    'http://stand.example.com',
    'the cloud',
    'ftp://stand.example.com',
    'javascript://x',
  ])
    expect(readCloudUrl(none), none).toBeNull();
});
