/**
 * The fields of a space-delimited message: words; what stands in brackets or double quotes is one field, without them.
 * @param limit with it, the last field takes the rest of the message as it stands.
 */
export function splitFields(message: string, limit = Number.POSITIVE_INFINITY): readonly string[] {
  const text = message.trim();
  const field = /\s*(?:\[([^\]]*)\](?=\s|$)|"((?:[^"\\]|\\.)*)"(?=\s|$)|(\S+))/suy;
  const fields: string[] = [];
  let start = 0;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    if (fields.length === limit) return [...fields.slice(0, -1), text.slice(start).trim()];
    start = field.lastIndex - match[0].length;
    fields.push(match[1] ?? match[2] ?? (match[3] as string));
  }
  return fields;
}
