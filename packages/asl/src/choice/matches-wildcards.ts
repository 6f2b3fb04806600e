/** StringMatches: `*` stands for any characters, `\*` for a star, `\\` for a backslash. Takes time linear in each for every star. */
export function matchesWildcards(text: string, pattern: string): boolean {
  const parts: string[] = [];
  let part = "";
  for (const token of pattern.match(/\\[*\\]|[\s\S]/g) ?? []) {
    if (token === "*") {
      parts.push(part);
      part = "";
    } else part += token.length === 2 ? token[1] : token;
  }
  parts.push(part);
  const first = parts[0]!;
  if (parts.length === 1) return text === first;
  const last = parts.at(-1)!;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const middle of parts.slice(1, -1)) {
    const found = text.indexOf(middle, at);
    if (found < 0 || found + middle.length > text.length - last.length) return false;
    at = found + middle.length;
  }
  return true;
}
