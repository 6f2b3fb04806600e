/** A minute of a service: its load in percent, and its desired count at the end of it. */
export interface MinuteOfService {
  readonly load: number;
  readonly desired: number;
}

/** A chart of desired counts, a column a minute, with the load below it. */
export function drawCounts(minutes: readonly MinuteOfService[]): string {
  const most = Math.max(...minutes.map(({ desired }) => desired));
  const rows = Array.from({ length: most }, (_, i) => {
    const count = most - i;
    const cells = minutes.map(({ desired }) => (desired >= count ? "█" : " ")).join("");
    return `${String(count).padStart(5)} │${cells}`;
  });
  const axis = `tasks └${"─".repeat(minutes.length)} minutes`;
  return [...rows, axis, ` load  ${loadLine(minutes)}`].join("\n");
}

/** Each load where it begins: `20  35 45  80`. */
function loadLine(minutes: readonly MinuteOfService[]): string {
  return minutes.reduce((line, { load }, i) => {
    const begins = load !== minutes[i - 1]?.load;
    return begins ? `${line.padEnd(i)}${load}%` : line;
  }, "");
}
