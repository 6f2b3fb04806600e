/** A time zone: what clocks on its walls show. Times are ms since epoch; those of the wall as if they were UTC. */
export interface TimeZone {
  wallOf(moment: number): number;
  /** The moment when the wall shows that time; what it shows twice is the first, what it never shows is as if summer had not begun. */
  momentOf(wall: number): number;
}

const utc: TimeZone = { wallOf: (moment) => moment, momentOf: (wall) => wall };

/** The zone of a name of the IANA database; UTC where none is given; undefined for a name that is none. */
export function timeZone(name: string | undefined): TimeZone | undefined {
  if (name === undefined || name === "UTC") return utc;
  const format = formatOf(name);
  if (!format) return undefined;
  const offset = (moment: number) => {
    const whole = Math.floor(moment / 1000) * 1000;
    const parts = Object.fromEntries(format.formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  };
  return {
    wallOf: (moment) => moment + offset(moment),
    momentOf(wall) {
      const before = wall - offset(wall - 86_400_000);
      const after = wall - offset(wall + 86_400_000);
      return [before, after].find((moment) => moment + offset(moment) === wall) ?? before;
    },
  };
}

/** AWS takes names of the database alone, no offsets. */
function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (/^[+-]/.test(timeZone)) return undefined;
  const numeric = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" } as const;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", second: "numeric", ...numeric });
  } catch {
    return undefined;
  }
}
