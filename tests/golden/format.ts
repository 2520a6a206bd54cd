// An annotation as text that a person reviews: JSON with one person, project, segment or credit a line. Reading it back is
// JSON.parse. The hand-made expectations have the same form, so the two can be held side by side.

const ROWS = new Set(['segments', 'byline', 'people', 'projects', 'furniture']);

/** JSON text of `document`, ending with a line end. The order of its fields is kept. */
export function formatAnnotation(document: object): string {
  return `${formatFields(document, '')}\n`;
}

function formatFields(fields: object, indent: string): string {
  const lines = Object.entries(fields).map(([key, value]) => `${indent} ${JSON.stringify(key)}: ${formatValue(key, value as unknown, `${indent} `)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function formatValue(key: string, value: unknown, indent: string): string {
  if (Array.isArray(value) && value.length > 0) {
    const items = value as readonly unknown[];
    if (key === 'articles') return `[\n${items.map((item) => `${indent} ${formatFields(item as object, `${indent} `)}`).join(',\n')}\n${indent}]`;
    if (ROWS.has(key)) return `[\n${items.map((item) => `${indent} ${spaced(item)}`).join(',\n')}\n${indent}]`;
  }
  return spaced(value);
}

/** One line, a space after commas and colons. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`).join(', ')}}`;
}
