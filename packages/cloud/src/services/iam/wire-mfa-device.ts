import type { MFADevice, VirtualMFADevice } from "@aws-sdk/client-iam";
import type { EnabledDeviceRow } from "./mfa-device.js";
import type { MfaDeviceRow, UserRow } from "./tables.js";
import { wireTags } from "./tags.js";
import { wireListedUser } from "./wire-user.js";

/**
 * What CreateVirtualMFADevice says: the only answer that ever tells the seed.
 * DIFFERS: no QRCodePNG. The picture holds nothing but `otpauth://totp/NAME?secret=SEED`.
 */
export function wireCreatedDevice({ serialNumber, seed, tags }: MfaDeviceRow): VirtualMFADevice {
  return {
    SerialNumber: serialNumber,
    Base32StringSeed: Uint8Array.from(seed, (character) => character.charCodeAt(0)),
    ...(tags.length > 0 && { Tags: wireTags(tags) }),
  };
}

/** What ListVirtualMFADevices says, with the user for whom the device is enabled. */
export function wireVirtualDevice(
  { serialNumber, enabled }: MfaDeviceRow,
  user: UserRow | undefined,
): VirtualMFADevice {
  if (!enabled || !user) return { SerialNumber: serialNumber };
  return { SerialNumber: serialNumber, User: wireListedUser(user), EnableDate: new Date(enabled.at) };
}

/** What ListMFADevices and GetMFADevice say. */
export function wireDevice({ serialNumber, enabled }: EnabledDeviceRow, userName: string): MFADevice {
  return { UserName: userName, SerialNumber: serialNumber, EnableDate: new Date(enabled.at) };
}
