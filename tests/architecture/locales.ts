/*
 * The rule for public/_locales: the languages say the same things with the same placeholders.
 */
export type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;

/** What differs between the keys and placeholders of two languages, or is left empty in one. */
export function compareLocales(one: Messages, other: Messages): string[] {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => {
    const [a, b] = [one[key], other[key]];
    if (!a || !b) return [`${key} is missing in one language`];
    if (a.message.trim() === '' || b.message.trim() === '') return [`${key} is empty`];
    // "one day before": the form for a single thing may spell its number out.
    if (key.endsWith('One')) return [];
    return placeholders(a.message) === placeholders(b.message) ? [] : [`${key} has other placeholders`];
  });
}

function placeholders(message: string): string {
  return [...new Set(message.match(/\$(?:\d+|[A-Za-z@_]+\$)/g) ?? [])].map((found) => found.toLowerCase()).sort().join(' ');
}
