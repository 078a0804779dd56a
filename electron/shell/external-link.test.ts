import { expect, test } from 'vitest';
import { externalLink } from './external-link.ts';

const hosts = new Set(['hoststand.example']);

test.each([
  ['https://hoststand.example/help?from=menu', 'https://hoststand.example/help?from=menu'],
  ['HTTPS://HOSTSTAND.example', 'https://hoststand.example/'],
  ['mailto:maria@bistro.example', 'mailto:maria@bistro.example'],
  ['tel:+2348012345678', 'tel:+2348012345678'],
])('%s may be opened', (address, opened) => {
  expect(externalLink(address, hosts)).toBe(opened);
});

test.each([
  'file:///etc/passwd',
  'file://server/share/run.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:msgbox',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{"id":3}',
  'search-ms:query=x&crumb=location:\\\\server\\share',
  'smb://server/share',
  '\\\\server\\share\\run.exe',
  'ssh://host',
  'app://bundle/',
  'http://hoststand.example/',
  'https://hoststand.example.attacker.example/',
  'https://attacker.example/?hoststand.example',
  'https://hoststand.example@attacker.example/',
  'https://maria:1234@hoststand.example/',
  'https://hoststand.example:8443/',
  'mailto:maria@bistro.example?attach=/etc/passwd',
  'mailto:',
  'tel:*21*0123#',
  `https://hoststand.example/${'a'.repeat(3000)}`,
  '',
  'C:\\Windows\\System32\\calc.exe',
])('%s stays closed', (address) => {
  expect(externalLink(address, hosts)).toBeUndefined();
});
