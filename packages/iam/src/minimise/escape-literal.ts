/**
 * A text as a policy value that matches exactly this text.
 * AWS: IAM User Guide "Variables and tags", special characters: `${*}`, `${?}` and `${$}` stand for the characters. They
 * exist in documents of version 2012-10-17 only.
 */
export function escapeLiteral(text: string, wildcards: boolean): string {
  let escaped = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const special = (wildcards && (c === "*" || c === "?")) || (c === "$" && text[i + 1] === "{");
    escaped += special ? `\${${c}}` : c;
  }
  return escaped;
}

/** A requested resource as a Resource value. AWS: `*` means the action has no resources and is written as it is. */
export const exactResource = (resource: string): string => (resource === "*" ? "*" : escapeLiteral(resource, true));
