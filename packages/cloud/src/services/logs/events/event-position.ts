/**
 * Where an event stands among all others: by time, then by arrival. AWS writes it as a number of 56 digits which holds, from
 * the top, the event's timestamp, the time it was ingested at (64 bits), the request that brought it (64 bits) and its place
 * in that request (16 bits): so every recorded event id and token of GetLogEvents can be read, and so AWS says it sorts.
 */
export interface EventPosition {
  /** ms since epoch. */
  readonly timestamp: number;
  /** Rises with every event that arrives; see {@link firstSequence}. */
  readonly sequence: number;
}

const DIGITS = 56;
const TIMESTAMP_AT = 144n;
const INGESTION_AT = 80n;
const REQUEST_AT = 16n;
/** More than the events of one put (10,000), so that sequence numbers of two puts never meet. */
const SEQUENCES_PER_REQUEST = 16_384;

/** Sequence number of the first event of a request; that of the others follows. @param request counts from 1. */
export const firstSequence = (request: number) => request * SEQUENCES_PER_REQUEST;

export function comparePositions(a: EventPosition, b: EventPosition): number {
  return a.timestamp - b.timestamp || a.sequence - b.sequence;
}

export const later = (a: EventPosition, b: EventPosition) => (comparePositions(a, b) < 0 ? b : a);

export const earlier = (a: EventPosition, b: EventPosition) => (comparePositions(a, b) < 0 ? a : b);

/** Before every event of that time. */
export const startOf = (timestamp: number): EventPosition => ({ timestamp, sequence: 0 });

/** The `eventId` of an event there. */
export function eventId({
  timestamp,
  sequence,
  ingestionTime = 0,
}: EventPosition & { readonly ingestionTime?: number }): string {
  const request = BigInt(Math.floor(sequence / SEQUENCES_PER_REQUEST));
  const number =
    (BigInt(Math.max(timestamp, 0)) << TIMESTAMP_AT) +
    (BigInt(ingestionTime) << INGESTION_AT) +
    (request << REQUEST_AT) +
    BigInt(sequence % SEQUENCES_PER_REQUEST);
  return String(number).padStart(DIGITS, "0");
}

/** The position of an event id; undefined for what is none. */
export function positionOf(id: string): EventPosition | undefined {
  if (!/^\d{56}$/.test(id)) return undefined;
  const number = BigInt(id);
  const part = (at: bigint, end: bigint) => Number((number >> at) & ((1n << (end - at)) - 1n));
  return {
    timestamp: Number(number >> TIMESTAMP_AT),
    sequence: part(REQUEST_AT, INGESTION_AT) * SEQUENCES_PER_REQUEST + part(0n, REQUEST_AT),
  };
}
