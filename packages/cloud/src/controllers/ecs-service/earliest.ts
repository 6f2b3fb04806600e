/** The first of these times that is still to come, ms since epoch; undefined: none is. */
export function earliest(times: readonly (number | undefined)[], now: number): number | undefined {
  const ahead = times.filter((time): time is number => time !== undefined && time > now);
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}
