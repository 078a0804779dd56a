// Words that nobody can ever read: keys of shared/strings that no source names. A key is named by a literal that is it or
// a group around it, or by a template that begins like it: each ${…} stands for one name of a group.
import type { TextFile } from './text-rules.ts';

export interface Words {
  readonly [name: string]: string | Words;
}

interface Key {
  /** As t() is asked for it. */
  readonly key: string;
  /** Each group around it, itself at the end. */
  readonly path: readonly string[];
}

/** Letters are composed from the words themselves (cloud/server/mail/compose-letter.ts). */
const readWhole = new Set(['mail']);

const isSource = ({ path }: TextFile): boolean =>
  /^(renderer|cloud|electron|shared)\/.*\.tsx?$/.test(path) &&
  !/\.test\.tsx?$/.test(path) &&
  !path.startsWith('shared/strings/');

const keysOf = (words: Words, around: readonly string[] = []): readonly Key[] =>
  Object.entries(words).flatMap(([name, inside]) => {
    const path = [...around, name];
    return typeof inside === 'string' ? [{ key: path.join('.'), path }] : keysOf(inside, path);
  });

/** Forms of a plural share the key t() is asked for. */
const withoutForm = (name: string): string => name.replace(/(_ordinal)?_(zero|one|two|few|many|other)$/, '');

const LITERAL = /'([A-Za-z]\w*(?:\.[\w-]+)+)'|"([A-Za-z]\w*(?:\.[\w-]+)+)"|`([A-Za-z]\w*(?:\.[\w-]+)+)`/g;
const TEMPLATE = /`([A-Za-z]\w*\.[\w.-]*)(?=\$\{)/g;

/** What follows the first words of a template, up to what no key holds; each ${…} becomes a hole. */
function shapeFrom(text: string, start: number): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (depth > 0) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    else if (text.startsWith('${', at)) {
      parts.push('');
      depth = 1;
      at += 1;
    } else if (/[\w.-]/.test(sign)) parts.push((parts.pop() ?? '') + sign);
    else break;
  }
  return parts;
}

const escaped = (text: string): string => text.replaceAll(/[.-]/g, '\\$&');

const templatesIn = ({ text }: TextFile): readonly string[] =>
  [...text.matchAll(TEMPLATE)].map((found) =>
    shapeFrom(text, found.index + 1)
      .map(escaped)
      .join('[^.]+'),
  );

const literalsIn = ({ text }: TextFile): readonly string[] =>
  [...text.matchAll(LITERAL)].map(([whole]) => whole.slice(1, -1));

/** A name that holds a dot, as in ops.kind['party.add'], fills one hole all the same. */
const filling = (path: readonly string[]): string => path.map((name) => name.replaceAll('.', '/')).join('.');

export function deadStrings(words: Words, files: readonly TextFile[]): readonly string[] {
  const sources = files.filter(isSource);
  const literals = new Set(sources.flatMap(literalsIn));
  const templates = [...new Set(sources.flatMap(templatesIn))];
  const made = new RegExp(`^(?:${templates.join('|')})$`);
  const isNamed = ({ path }: Key): boolean => {
    const asked = [...path.slice(0, -1), withoutForm(path.at(-1) ?? '')];
    if (readWhole.has(asked[0] ?? '')) return true;
    return (
      [path, asked].some((names) => literals.has(names.join('.'))) ||
      asked.some((_name, at) => at > 0 && literals.has(asked.slice(0, at + 1).join('.'))) ||
      made.test(filling(asked))
    );
  };
  return keysOf(words)
    .filter((key) => !isNamed(key))
    .map(({ key }) => `shared/strings: nothing asks for ${key}`);
}
