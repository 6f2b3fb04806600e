/** An element; text only counts where there are no children. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: XmlElement[];
  text: string;
}

/** Text that is no XML, or has a document type: entities of one's own are a way to blow up a server. */
export class NotXml extends Error {}

const DEEPEST = 64;
const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element. @throws NotXml */
export function parseXml(source: string): XmlElement {
  const root = element("", "");
  const open: XmlElement[] = [root];
  token.lastIndex = 0;
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) throw new NotXml("not well-formed");
    take(open, found);
  }
  const [document] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !document) throw new NotXml("not one root element");
  return document;
}

function take(open: XmlElement[], [, cdata, slash, name, attributes = "", empty, text]: RegExpExecArray): void {
  const within = open.at(-1) as XmlElement;
  if (cdata !== undefined) within.text += cdata;
  else if (text !== undefined) {
    if (open.length > 1) within.text += decode(text);
    else if (text.trim() !== "") throw new NotXml("text outside of the root element");
  } else if (name === undefined) return;
  else if (slash) {
    if (open.length === 1 || within.name !== local(name)) throw new NotXml(`</${name}> closes nothing`);
    open.pop();
  } else {
    const child = element(name, attributes);
    within.children.push(child);
    if (empty) return;
    if (open.push(child) > DEEPEST) throw new NotXml("nested too deeply");
  }
}

function element(name: string, attributes: string): XmlElement {
  const pairs = [...attributes.matchAll(attribute)].map(([, key = "", a, b]) => [key, decode(a ?? b ?? "")]);
  return { name: local(name), attributes: Object.fromEntries(pairs), children: [], text: "" };
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function decode(text: string): string {
  return text.includes("&") ? text.replace(/&([^;&\s]*);?/g, reference) : text;
}

function reference(whole: string, name: string): string {
  if (!whole.endsWith(";")) throw new NotXml("a stray ampersand");
  if (Object.hasOwn(entities, name)) return entities[name] as string;
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  if (!(code > 0 && code <= 0x10ffff)) throw new NotXml(`&${name}; is not known`);
  return String.fromCodePoint(code);
}
