/** A moment as the SDK types it; nothing where there is none. */
export function date(time: number | undefined): Date | undefined {
  return time === undefined ? undefined : new Date(time);
}
