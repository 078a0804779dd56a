// A letter as HTML every mail program shows: one column that fits 360 px, styles at the element, no pictures, nothing
// fetched.
import type { Brand } from '#shared/branding/brand.ts';
import { contrastOf, inkOn, READABLE } from '#shared/branding/contrast.ts';
import type { Language } from '#shared/strings/languages.ts';

export interface LetterParts {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly button: { readonly words: string; readonly link: string } | undefined;
  readonly linkBelow: string;
  readonly ignore: string;
  readonly closing: string;
  /** Whose name and colour it wears; null: ours. */
  readonly brand: Brand | null;
}

const ACCENT = '#0d5c60';
const CARD = '#ffffff';
const TEXT = '#1d2521';
const QUIET = '#5b6660';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '');

const paragraph = (text: string, style: string): string =>
  `<p style="margin:0 0 16px;${style}">${escaped(text).replaceAll('\n', '<br>')}</p>`;

/** A colour as words on the card, where it is read there; else the colour of all words. */
const asWords = (color: string): string => (contrastOf(color, CARD) < READABLE ? TEXT : color);

function buttonOf({ button, linkBelow, brand }: LetterParts): string {
  if (button === undefined) return '';
  const link = escaped(button.link);
  const fill = brand?.color ?? ACCENT;
  const words = asWords(fill);
  const look = `display:inline-block;padding:12px 20px;border:1px solid ${words};border-radius:8px;background:${fill};color:${inkOn(fill)};font-weight:600;text-decoration:none`;
  return `<p style="margin:24px 0"><a href="${link}" style="${look}">${escaped(button.words)}</a></p>
${paragraph(linkBelow, `font-size:14px;color:${QUIET};margin-bottom:4px`)}
<p style="margin:0 0 16px;font-size:14px;word-break:break-all"><a href="${link}" style="color:${words}">${link}</a></p>`;
}

function headOf({ brand }: LetterParts): string {
  const color = asWords(brand?.color ?? ACCENT);
  const name = paragraph(brand?.name ?? 'Hoststand', `font-weight:700;color:${color}`);
  if (brand === null || brand.banner === '') return name;
  return `${name}\n${paragraph(brand.banner, `margin-top:-12px;font-size:14px;color:${QUIET}`)}`;
}

export function htmlOf(parts: LetterParts): string {
  const { language, subject, greeting, paragraphs, ignore, closing } = parts;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;background:#f4f6f5;color:${TEXT};font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
<div style="max-width:520px;margin:0 auto;padding:24px 16px">
<div style="padding:24px;border:1px solid #dde3e0;border-radius:12px;background:${CARD}">
${headOf(parts)}
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.25">${escaped(subject)}</h1>
${[greeting, ...paragraphs].map((text) => paragraph(text, '')).join('\n')}
${buttonOf(parts)}
${paragraph(ignore, 'margin-bottom:0')}
</div>
${paragraph(closing, `margin:16px 8px 0;font-size:13px;color:${QUIET}`)}
</div>
</body>
</html>
`;
}
