import { timingSafeEqual } from "node:crypto";

/** In constant time for texts of one length. */
export function sameText(a: string, b: string): boolean {
  // Lengths are no secret, and most requests have no session token to compare.
  if (a.length !== b.length) return false;
  if (a === "") return true;
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
