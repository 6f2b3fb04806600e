import {
  credentialScopeDate,
  ec2RequestExpired,
  refuseWire,
  s3RequestHasExpired,
  s3RequestTimeTooSkewed,
  signatureExpired,
  signatureNotYetCurrent,
  type WireFamily,
} from "@understudy/catalogue";
import type { Claim } from "./claim.js";

/** How far a client's clock may be off, either way. AWS prints five minutes for the future and allows fifteen. */
const skew = 15 * 60_000;

/**
 * Holds the date of a signature against the clock.
 * @param now ms since epoch on this machine, since stock clients sign with theirs.
 * @returns the date, ms since epoch.
 * @throws Failure when it is too old, not yet valid, or not of the scope's day.
 */
export function checkDate(claim: Claim, now: number, family: WireFamily): number {
  const { date, day } = claim;
  if (date.slice(0, 8) !== day) {
    refuseWire(credentialScopeDate, family, { scope: day.slice(0, 100), day: date.slice(0, 8), date });
  }
  const time = timeOf(date);
  const allowed = claim.expires === undefined ? skew : claim.expires * 1000;
  // Written so that a date which is none (month 13) fails too.
  if (!(time >= now - allowed)) refuseOld(claim, now, allowed, family);
  if (!(time <= now + skew)) refuseYoung(claim, now, family);
  return time;
}

function refuseOld(claim: Claim, now: number, allowed: number, family: WireFamily): never {
  if (family === "s3") return refuseWire(claim.presigned ? s3RequestHasExpired : s3RequestTimeTooSkewed, family, {});
  if (family === "ec2") return refuseWire(ec2RequestExpired, family, {});
  const values = { date: claim.date, earliest: basic(now - allowed), now: basic(now), window: window(allowed) };
  return refuseWire(signatureExpired, family, values);
}

function refuseYoung(claim: Claim, now: number, family: WireFamily): never {
  if (family === "s3") return refuseWire(s3RequestTimeTooSkewed, family, {});
  if (family === "ec2") return refuseWire(ec2RequestExpired, family, {});
  const values = { date: claim.date, latest: basic(now + skew), now: basic(now), window: window(skew) };
  return refuseWire(signatureNotYetCurrent, family, values);
}

/** The last date that was read: within a second all requests have the same. */
let lastRead = { date: "", time: Number.NaN };

function timeOf(date: string): number {
  if (date !== lastRead.date) lastRead = { date, time: parseBasic(date) };
  return lastRead.time;
}

function parseBasic(date: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function basic(time: number): string {
  return `${new Date(time).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}

function window(ms: number): string {
  return ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1000} sec`;
}
