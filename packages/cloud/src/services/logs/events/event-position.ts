/**
 * Where an event stands among all others: by time, then by arrival. AWS writes it as a number of 56 digits whose upper part
 * is the timestamp (every recorded event id and token of GetLogEvents divided by 2^144 gives the ms of its event).
 */
export interface EventPosition {
  /** ms since epoch. */
  readonly timestamp: number;
  readonly sequence: number;
}

const DIGITS = 56;
const SHIFT = 144n;
const LOWER = (1n << SHIFT) - 1n;

export function comparePositions(a: EventPosition, b: EventPosition): number {
  return a.timestamp - b.timestamp || a.sequence - b.sequence;
}

export const later = (a: EventPosition, b: EventPosition) => (comparePositions(a, b) < 0 ? b : a);

export const earlier = (a: EventPosition, b: EventPosition) => (comparePositions(a, b) < 0 ? a : b);

/** Before every event of that time. */
export const startOf = (timestamp: number): EventPosition => ({ timestamp, sequence: -1 });

/** The `eventId` of an event there. */
export function eventId({ timestamp, sequence }: EventPosition): string {
  const number = Number.isFinite(timestamp) ? (BigInt(timestamp) << SHIFT) + BigInt(sequence) : 0n;
  return String(number < 0n ? 0n : number).padStart(DIGITS, "0");
}

/** The position of an event id; undefined for what is none. */
export function positionOf(id: string): EventPosition | undefined {
  if (!/^\d{56}$/.test(id)) return undefined;
  const number = BigInt(id);
  return { timestamp: Number(number >> SHIFT), sequence: Number(number & LOWER) };
}
