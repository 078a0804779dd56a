// Rules about the text of files that no other tool has. Each is a pure function of a path and its text, so that its
// test can show it a file that breaks it.
export type TextFile = { readonly path: string; readonly text: string };

type Rule = {
  readonly name: string;
  readonly appliesTo: (path: string) => boolean;
  readonly breaks: (file: TextFile) => boolean;
};

const isSource = (path: string): boolean => /\.(ts|tsx|mjs|css)$/.test(path);
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('e2e/');
const has =
  (pattern: RegExp) =>
  (file: TextFile): boolean =>
    pattern.test(file.text);

const rules: readonly Rule[] = [
  { name: 'no-marks-for-later', appliesTo: isSource, breaks: has(/\b(TODO|FIXME|XXX|HACK)\b/) },
  { name: 'no-silenced-types', appliesTo: isSource, breaks: has(/@ts-(ignore|expect-error|nocheck)/) },
  {
    name: 'opens-with-what-it-is-for',
    appliesTo: (path) => isSource(path) && !isTest(path) && !path.endsWith('.css'),
    breaks: (file) => !/^(#!.*\n)?(\/\/|\/\*)/.test(file.text),
  },
  { name: 'no-focused-or-skipped-tests', appliesTo: isTest, breaks: has(/\.(only|skip)\(/) },
  {
    name: 'tests-wait-on-conditions',
    appliesTo: (path) => /\.test\.tsx?$/.test(path),
    breaks: has(/timers\/promises|waitForTimeout\(|\bsleep\(|setTimeout\(\s*(resolve|done)\b/),
  },
  {
    name: 'folders-are-nouns-of-the-product',
    appliesTo: isSource,
    breaks: (file) => /(^|\/)(utils?|helpers?|services?|common)\//.test(file.path),
  },
  { name: 'no-far-relative-imports', appliesTo: isSource, breaks: has(/from '\.\.\/\.\.\/\.\./) },
  {
    name: 'style-sheets-stay-small',
    appliesTo: (path) => path.endsWith('.css'),
    breaks: (file) => file.text.split('\n').length > 400,
  },
  {
    // A form left to the browser would speak the browser's language.
    name: 'forms-are-checked-forms',
    appliesTo: (path) => path.endsWith('.tsx') && path !== 'renderer/ui/checked-form.tsx',
    breaks: has(/<form\b/),
  },
  {
    name: 'lockfile-names-no-registry',
    appliesTo: (path) => path === 'package-lock.json',
    breaks: has(/"resolved": "http/),
  },
];

export const textFindings = (files: readonly TextFile[]): readonly string[] =>
  files.flatMap((file) =>
    rules
      .filter((rule) => rule.appliesTo(file.path) && rule.breaks(file))
      .map((rule) => `${file.path}: ${rule.name}`),
  );
