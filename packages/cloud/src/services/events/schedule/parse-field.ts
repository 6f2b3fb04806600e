/** What a field of a cron expression may hold. */
export interface FieldKind {
  readonly min: number;
  readonly max: number;
  /** Names of the values from `min` on: JAN, SUN. */
  readonly names?: readonly string[];
  /** The upper end that is not enforced: years beyond it can be written. */
  readonly open?: boolean;
}

const names = (text: string) => text.split(" ");

export const fieldKinds = {
  minutes: { min: 0, max: 59 },
  hours: { min: 0, max: 23 },
  dayOfMonth: { min: 1, max: 31 },
  month: { min: 1, max: 12, names: names("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC") },
  dayOfWeek: { min: 1, max: 7, names: names("SUN MON TUE WED THU FRI SAT") },
  /** AWS documents 1970 to 2199 and takes later years, in which nothing happens any more. */
  year: { min: 1970, max: 2199, open: true },
} as const satisfies { readonly [field: string]: FieldKind };

/** The values of a field, rising: star, list, range (`8-17`, `FRI-MON`), step (`0/15`); undefined when it is wrong. */
export function parseField(text: string, kind: FieldKind): readonly number[] | undefined {
  const values = new Set<number>();
  for (const part of text.split(",")) {
    const found = parsePart(part, kind);
    if (!found) return undefined;
    for (const value of found) values.add(value);
  }
  return [...values].sort((one, other) => one - other);
}

/** A value by number or name; undefined when it is none. */
export function parseValue(text: string, { min, max, names: known, open }: FieldKind): number | undefined {
  const named = known?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return min + named;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const value = Number(text);
  return value < min || (value > max && !open) ? undefined : value;
}

function parsePart(part: string, kind: FieldKind): readonly number[] | undefined {
  const [range = "", step, ...more] = part.split("/");
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d{0,3}$/.test(step))) return undefined;
  const ends = parseEnds(range, kind, step !== undefined);
  if (!ends) return undefined;
  const [first, last] = ends;
  const size = kind.max - kind.min + 1;
  // A range that goes past the end goes on at the beginning: FRI-MON.
  const length = (first <= last ? last : last + size) - first;
  const by = Number(step ?? 1);
  return Array.from({ length: Math.floor(length / by) + 1 }, (_, i) => {
    const value = first + i * by;
    return value > kind.max && !kind.open ? value - size : value;
  });
}

/** First and last value of `*`, `5`, `5-9`; with a step, a single value is where it begins. */
function parseEnds(range: string, kind: FieldKind, stepped: boolean): readonly [number, number] | undefined {
  if (range === "*") return [kind.min, kind.max];
  const [from = "", to, ...more] = range.split("-");
  const first = parseValue(from, kind);
  const last = to === undefined ? (stepped ? kind.max : first) : parseValue(to, kind);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  return kind.open && last < first ? undefined : [first, last];
}
