import { refuse, stsMfaCodeInvalid, stsMfaDeviceInvalid, stsMfaIncomplete } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { EnabledDeviceRow } from "../iam/mfa-device.js";
import { findMfaDevice, isEnabledFor, withCodeUsed } from "../iam/mfa-device.js";

/**
 * The second factor of a request: the device after its code was used, to be stored once the call is allowed; undefined when the request
 * brings none. Codes go by this server's clock. Source: STS API reference, GetSessionToken, SerialNumber and TokenCode.
 * @throws Failure AccessDenied
 */
export function multiFactorOf(
  request: { readonly SerialNumber?: string; readonly TokenCode?: string },
  read: Read,
): EnabledDeviceRow | undefined {
  const { SerialNumber, TokenCode } = request;
  if (SerialNumber === undefined && TokenCode === undefined) return undefined;
  if (SerialNumber === undefined || TokenCode === undefined) return refuse(stsMfaIncomplete, {});
  const { user } = read.caller;
  const device = user && findMfaDevice(SerialNumber, { account: user.account, store: read.store });
  if (!device || !isEnabledFor(user, device)) return refuse(stsMfaDeviceInvalid, {});
  return withCodeUsed(device, TokenCode, read) ?? refuse(stsMfaCodeInvalid, {});
}
