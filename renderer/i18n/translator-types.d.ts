// Makes the keys of `t` a closed set: a misspelt key does not compile.
import 'i18next';
import type { Words } from '#shared/strings/english.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: Words };
  }
}
