import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundlePath } from './bundle-path.ts';

test('the root and the files of the bundle are found', () => {
  expect(bundlePath('app://bundle/')).toEqual(['index.html']);
  expect(bundlePath('app://bundle')).toEqual(['index.html']);
  expect(bundlePath('app://bundle/assets/index-Bq3.js?v=1#top')).toEqual(['assets', 'index-Bq3.js']);
  expect(bundlePath('app://bundle/men%C3%BA.svg')).toEqual(['menú.svg']);
});

test.each([
  'app://bundle/..%2f..%2fetc/passwd',
  'app://bundle/%2e%2e%2fetc/passwd',
  'app://bundle/assets/..%5c..%5cstation.db',
  'app://bundle/assets%5cx.js',
  'app://bundle/index.html%00.js',
  'app://bundle/C:/windows/win.ini',
  'app://bundle/index.html::$DATA',
  'app://bundle//etc/passwd',
  'app://bundle/%2fetc/passwd',
  'app://bundle/.../x',
  'app://bundle/%E0%A4%A',
  'app://other/index.html',
  'app://bundle.example/index.html',
  'app://bundle:80/index.html',
  'app://user@bundle/index.html',
  'file:///etc/passwd',
  'https://bundle/index.html',
  'not an address',
])('%s is no file of the bundle', (address) => {
  expect(bundlePath(address)).toBeUndefined();
});

test('no address leads above the root', () => {
  const pieces = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'a', ':', '%252e', '%');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      for (const segment of bundlePath(`app://bundle/${parts.join('')}`) ?? []) {
        expect(segment).not.toMatch(/^\.{1,2}$|[/\\:\0]/);
      }
    }),
  );
});
