// Lays docs/schema.md out: for each database a diagram and a list of its tables. A column called party_id belongs to
// the table party: no table has foreign keys, so the names are what says how things hang together.
import type { Column, Table } from './table.ts';

export interface SchemaParts {
  readonly station: readonly Table[];
  readonly cloud: readonly Table[];
}

const opening = `# Tables

Made by \`npm run schema\` from the migrations of both databases; a test keeps it true. Times are epoch milliseconds, ids
are uuids. Entities, the log and the outbox have no foreign keys, unique keys or checks on purpose: their rules live in the
reducers ([the log](log.md)). A line in a diagram is drawn where a column carries another table's name.
`;

export function schemaPage({ station, cloud }: SchemaParts): string {
  return [
    opening,
    '## The station (SQLite)\n',
    ...section(station),
    '## The cloud (Postgres)\n',
    'Every table with `tenant_id` in its key is under row-level security; lines to `tenant` are left out.\n',
    ...section(cloud),
  ].join('\n');
}

const section = (tables: readonly Table[]): readonly string[] => [diagram(tables), ...tables.map(listing)];

function diagram(tables: readonly Table[]): string {
  const boxes = tables.map(({ name, columns }) => `  ${name} {\n${columns.map(boxLine).join('\n')}\n  }`);
  const lines = tables.flatMap((table) => table.columns.flatMap((column) => lineTo(tables, table, column)));
  return ['```mermaid', 'erDiagram', ...boxes, ...lines, '```', ''].join('\n');
}

function lineTo(tables: readonly Table[], table: Table, { name, isNullable }: Column): readonly string[] {
  if (name === 'tenant_id') return [];
  const owner = tables.find((other) => other !== table && `_${name}`.endsWith(`_${other.name}_id`));
  return owner === undefined
    ? []
    : [`  ${owner.name} ${isNullable ? '|o' : '||'}--o{ ${table.name} : "${name}"`];
}

const boxLine = ({ name, type, isKey }: Column): string =>
  `    ${type.replaceAll(/[^a-z0-9]+/g, '_')} ${name}${isKey ? ' PK' : ''}`;

function listing({ name, columns, indexes }: Table): string {
  const rows = columns.map(
    (column) => `| ${column.isKey ? `**${column.name}**` : column.name} | ${typeWords(column)} |`,
  );
  const further =
    indexes.length === 0 ? [] : ['', `Indexes: ${indexes.map((line) => `\`${line}\``).join(', ')}`];
  return [`### ${name}`, '', '| column | type |', '| --- | --- |', ...rows, ...further, ''].join('\n');
}

const typeWords = ({ type, isNullable }: Column): string => (isNullable ? `${type} or null` : type);
