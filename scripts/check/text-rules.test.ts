import { describe, expect, it } from 'vitest';
import { textFindings } from './text-rules.ts';

const opening = '// What it is for.\n';

const broken: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['no-marks-for-later', 'shared/a.ts', `${opening}// TODO later\n`],
  ['no-marks-for-later', 'renderer/a.css', '/* FIXME */'],
  ['no-silenced-types', 'shared/a.ts', `${opening}// @ts-expect-error\n`],
  ['opens-with-what-it-is-for', 'shared/a.ts', 'export const a = 1;\n'],
  ['no-focused-or-skipped-tests', 'shared/a.test.ts', "it.only('x', () => {});\n"],
  ['no-focused-or-skipped-tests', 'e2e/a.test.ts', "describe.skip('x', () => {});\n"],
  ['tests-wait-on-conditions', 'shared/a.test.ts', "import { setTimeout } from 'node:timers/promises';\n"],
  ['tests-wait-on-conditions', 'e2e/a.test.ts', 'await page.waitForTimeout(500);\n'],
  ['tests-wait-on-conditions', 'e2e/a.test.ts', 'await new Promise((resolve) => setTimeout(resolve, 5));\n'],
  ['folders-are-nouns-of-the-product', 'shared/utils/a.ts', opening],
  ['no-far-relative-imports', 'shared/a/b/c/d.ts', `${opening}import x from '../../../x.ts';\n`],
  ['style-sheets-stay-small', 'renderer/a.css', `/* a */${'\n'.repeat(401)}`],
  ['forms-are-checked-forms', 'cloud/dashboard/a.tsx', `${opening}export const A = () => <form />;\n`],
  ['lockfile-names-no-registry', 'package-lock.json', '"resolved": "https://registry.example/a.tgz"'],
];

describe('text rules', () => {
  it.each(broken)('%s refuses %s', (rule, path, text) => {
    expect(textFindings([{ path, text }])).toEqual([`${path}: ${rule}`]);
  });

  it('lets the one checked form be a form', () => {
    const text = `${opening}export const CheckedForm = () => <form noValidate />;\n`;
    expect(textFindings([{ path: 'renderer/ui/checked-form.tsx', text }])).toEqual([]);
  });

  it('finds nothing in a sound file', () => {
    expect(
      textFindings([{ path: 'shared/parties/party.ts', text: `${opening}export const a = 1;\n` }]),
    ).toEqual([]);
  });
});
