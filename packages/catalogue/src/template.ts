/**
 * A text of AWS that works both ways: `format(values)` writes it, `parse(text)` reads the values back.
 *
 *   template`The role with name ${"name"} cannot be found.`
 */
export interface Template<Name extends string = string> {
  /** The fixed parts and the names between them: `parts.length === names.length + 1`. */
  readonly parts: readonly string[];
  readonly names: readonly Name[];
  /** What some of the values must look like. */
  readonly patterns: ValuePatterns;
  /** Writes the text. A name that stands twice gets the same value twice. */
  format(values: Values<Name>): string;
  /** Reads the values of a text that is exactly this template, or undefined. A name that stands twice must have one value. */
  parse(text: string): Values<Name> | undefined;
  /** Finds the template anywhere in a longer text (a wrapper, a log); the leftmost match. */
  find(text: string): Values<Name> | undefined;
}

export type Values<Name extends string = string> = { readonly [name in Name]: string };

/** What a value may be made of where a template's next fixed part alone would not say where it ends. */
export type ValuePatterns = { readonly [name: string]: string };

/**
 * Makes a template from a tagged literal whose substitutions are the names of the values.
 * @param patterns regular-expression source for values that need one (default: as short as possible, at least one character).
 */
export function template<const Name extends string>(
  strings: TemplateStringsArray,
  ...names: readonly Name[]
): Template<Name> {
  return makeTemplate([...strings], names, {});
}

/**
 * As {@link template}, with a pattern for some of the values, and for some what they usually are: the number of a service's
 * retries, say, which is read from a text but need not be given to write one.
 */
export function templateWith<Usual extends string = never>(patterns: ValuePatterns, usual?: Values<Usual>) {
  return <const Name extends string>(
    strings: TemplateStringsArray,
    ...names: readonly Name[]
  ): Template<Exclude<Name, Usual>> =>
    makeTemplate<string>([...strings], names, patterns, usual) as Template<Exclude<Name, Usual>>;
}

function makeTemplate<Name extends string>(
  parts: readonly string[],
  names: readonly Name[],
  patterns: ValuePatterns,
  usual: { readonly [name: string]: string } = {},
): Template<Name> {
  let whole: RegExp | undefined;
  let anywhere: RegExp | undefined;
  const read = (expression: () => RegExp, text: string) =>
    holdsInOrder(parts, text) ? readValues(names, expression().exec(text)) : undefined;
  const value = (values: Values<Name>, name: Name) => values[name] ?? usual[name];
  return {
    parts,
    names,
    patterns,
    format: (values) => parts.reduce((text, part, i) => text + value(values, names[i - 1] as Name) + part),
    parse: (text) => read(() => (whole ??= new RegExp(`^${source(parts, names, patterns)}$`, "su")), text),
    find: (text) =>
      read(
        () => (anywhere ??= new RegExp(source(parts, names, { ...edgePatterns(parts, names), ...patterns }), "su")),
        text,
      ),
  };
}

/** Cheap and necessary: keeps hundreds of expressions off a long text that cannot match them. */
function holdsInOrder(parts: readonly string[], text: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** The first place of a name captures its value; later places refer back to it. */
function source(parts: readonly string[], names: readonly string[], patterns: ValuePatterns): string {
  return parts.reduce((text, part, i) => {
    if (i === 0) return literal(part);
    const name = names[i - 1] as string;
    const first = names.indexOf(name);
    const value = first === i - 1 ? `(?<${group(first)}>${patterns[name] ?? ".+?"})` : `\\k<${group(first)}>`;
    return text + value + literal(part);
  }, "");
}

/**
 * Where a template begins or ends with a value nothing fixed says where that value stops, and the shortest match would be
 * one character. Inside a longer text such a value is one word at the start and the rest of the line at the end.
 */
function edgePatterns(parts: readonly string[], names: readonly string[]): ValuePatterns {
  const first = names[0];
  const last = names.at(-1);
  const lastIsNew = last !== undefined && names.indexOf(last) === names.length - 1;
  return {
    ...(lastIsNew && parts.at(-1) === "" && { [last]: "[^\\n]+" }),
    ...(first !== undefined && parts[0] === "" && { [first]: "\\S+?" }),
  };
}

/** Groups are named, not numbered: a reference by number would swallow a digit that follows it, and patterns may hold groups. */
function group(index: number): string {
  return `v${index}`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function readValues<Name extends string>(
  names: readonly Name[],
  match: RegExpExecArray | null,
): Values<Name> | undefined {
  if (!match) return undefined;
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, match.groups?.[group(names.indexOf(name))] ?? ""]),
  ) as Values<Name>;
}
