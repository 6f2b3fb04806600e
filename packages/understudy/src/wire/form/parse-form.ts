import { malformedQueryString, refuseWire, type WireFamily } from "@understudy/catalogue";
import { FormNode } from "./form-node.js";

/** Deeper names are not in any model; what stands below is kept as one name, so that a hostile name costs no depth. */
const maxDepth = 64;

/**
 * Parses form text (`A=1&B.member.1=x`) into a tree. Of a parameter that stands twice the first counts.
 * @throws Failure MalformedQueryString for a percent sign without two digits, or bytes that are not UTF-8.
 */
export function parseForm(text: string, family: WireFamily, root: FormNode = new FormNode()): FormNode {
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf("&", start);
    if (end === -1) end = text.length;
    if (end > start) addPair(root, text.slice(start, end), family);
    start = end + 1;
  }
  return root;
}

function addPair(root: FormNode, pair: string, family: WireFamily): void {
  const equals = pair.indexOf("=");
  const name = decode(equals === -1 ? pair : pair.slice(0, equals), family);
  const value = equals === -1 ? "" : decode(pair.slice(equals + 1), family);
  let node = root;
  let depth = 0;
  for (let start = 0; start <= name.length; depth++) {
    let dot = name.indexOf(".", start);
    if (dot === -1 || depth >= maxDepth) dot = name.length;
    node = node.grow(name.slice(start, dot));
    start = dot + 1;
  }
  node.value ??= value;
}

function decode(text: string, family: WireFamily): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return refuseWire(malformedQueryString, family, {});
  }
}
