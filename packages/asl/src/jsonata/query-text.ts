/** The expression between `{%` and `%}`, without the spaces around it; undefined for a text that is none. */
export function queryText(text: string): string | undefined {
  return text.length >= 4 && text.startsWith("{%") && text.endsWith("%}") ? text.slice(2, -2).trim() : undefined;
}
