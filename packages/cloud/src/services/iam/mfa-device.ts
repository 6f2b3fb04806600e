/** Virtual MFA devices: which there are, whose they are, and whether a code is theirs. */
import {
  iamAuthenticationCodeInvalid,
  iamMfaDeviceNotFound,
  iamMfaDeviceNotOfUser,
  refuse,
} from "@understudy/catalogue";
import type { Crypto } from "../../crypto.js";
import type { ReadStore } from "../../store/store.js";
import type { EnabledMfaDevice, MfaDeviceRow, UserRow } from "./tables.js";
import { mfaDevices } from "./tables.js";
import { codeAt, periodAt } from "./totp.js";

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export function findMfaDevice(serialNumber: string, { account, store }: In): MfaDeviceRow | undefined {
  const device = store.get(mfaDevices, serialNumber);
  return device?.account === account ? device : undefined;
}

/**
 * DIFFERS: hardware devices and passkeys are not known.
 *
 * @throws Failure iam.mfa-device-not-found
 */
export function requireMfaDevice(serialNumber: string, at: In): MfaDeviceRow {
  return findMfaDevice(serialNumber, at) ?? refuse(iamMfaDeviceNotFound, { serialNumber });
}

/** A device with what is known of its being enabled. */
export type EnabledDeviceRow = MfaDeviceRow & { readonly enabled: EnabledMfaDevice };

/** A device that is enabled for that user. @throws Failure iam.mfa-device-not-of-user */
export function requireDeviceOfUser(serialNumber: string, user: UserRow, at: In): EnabledDeviceRow {
  const device = findMfaDevice(serialNumber, at);
  return device && isEnabledFor(user, device) ? device : refuse(iamMfaDeviceNotOfUser, {});
}

export function isEnabledFor(user: UserRow, device: MfaDeviceRow): device is EnabledDeviceRow {
  return device.enabled?.userId === user.userId;
}

/** How far a device's clock may be off when it is enabled or resynchronised: an hour, in periods. AWS's figure is not known. */
const REACH = 120;

/**
 * Finds by two codes that follow each other how far the device's clock is off.
 * @throws Failure iam.authentication-code-invalid
 */
export function synchronised(
  device: MfaDeviceRow,
  codes: { readonly AuthenticationCode1: string; readonly AuthenticationCode2: string },
  { now, crypto }: { readonly now: number; readonly crypto: Crypto },
): Pick<EnabledMfaDevice, "drift" | "lastPeriod"> {
  const current = periodAt(now);
  const isCode = (period: number, code: string) => codeAt(device.seed, period, crypto) === code;
  // The second code is of now as a rule, hence drift 0 first, then ever further off, and only what has not been used.
  for (let i = 0; i <= 2 * REACH; i += 1) {
    const drift = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
    const second = current + drift;
    if (second - 1 <= (device.enabled?.lastPeriod ?? 0)) continue;
    if (!isCode(second - 1, codes.AuthenticationCode1) || !isCode(second, codes.AuthenticationCode2)) continue;
    return { drift: Math.abs(drift) <= TOLERANCE ? 0 : drift, lastPeriod: second };
  }
  return refuse(iamAuthenticationCodeInvalid, {});
}

/** A code counts from one period before its own to one after: people are slow, and clocks not quite right. RFC 6238, section 5.2. */
const TOLERANCE = 1;

/** The device after that code was used, or undefined when it is none of its codes now, or one not newer than the last that was used. */
export function withCodeUsed(
  device: EnabledDeviceRow,
  code: string,
  { now, crypto }: { readonly now: number; readonly crypto: Crypto },
): EnabledDeviceRow | undefined {
  const { enabled, seed } = device;
  const current = periodAt(now) + enabled.drift;
  for (let period = current - TOLERANCE; period <= current + TOLERANCE; period += 1) {
    if (period <= enabled.lastPeriod || codeAt(seed, period, crypto) !== code) continue;
    return { ...device, enabled: { ...enabled, lastPeriod: period } };
  }
  return undefined;
}
