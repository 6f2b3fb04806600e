/** What tests that need a virtual MFA device start from. */
import * as crypto from "node:crypto";
import type { Answer, GateForTest } from "../../testing/gate-for-test.js";
import { codeAt, periodAt } from "../totp.js";
import { arnOf } from "./iam-for-test.js";

export interface DeviceForTest {
  readonly SerialNumber: string;
  /** What the device shows now, or so many periods of 30 seconds from now. */
  code(periods?: number): string;
  /** Two codes that follow each other, the second so many periods from now. */
  codes(periods?: number): { readonly AuthenticationCode1: string; readonly AuthenticationCode2: string };
}

/** Makes a virtual device. */
export function makeDevice(gate: GateForTest, name = "phone", more: object = {}): DeviceForTest {
  const answer = gate.call("CreateVirtualMFADevice", { VirtualMFADeviceName: name, ...more });
  const seed = seedOf(answer);
  const code = (periods = 0) => codeAt(seed, periodAt(gate.now()) + periods, crypto);
  return {
    SerialNumber: String(answer.VirtualMFADevice?.SerialNumber),
    code,
    codes: (periods = 0) => ({ AuthenticationCode1: code(periods - 1), AuthenticationCode2: code(periods) }),
  };
}

/** The seed that CreateVirtualMFADevice told. */
export function seedOf({ VirtualMFADevice }: Answer): string {
  const seed = VirtualMFADevice?.Base32StringSeed as unknown as Uint8Array;
  return String.fromCharCode(...seed);
}

/** Makes a virtual device and enables it for that user; its next code is good a period later. */
export function enableDevice(gate: GateForTest, UserName: string, name = "phone"): DeviceForTest {
  const device = makeDevice(gate, name);
  gate.call("EnableMFADevice", { UserName, SerialNumber: device.SerialNumber, ...device.codes() });
  return device;
}

export const ABSENT_DEVICE = arnOf("mfa/absent");
export const NO_DEVICE = {
  id: "iam.mfa-device-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: `VirtualMFADevice with serial number ${ABSENT_DEVICE} doesn't exist.`,
};

export const NOT_THEIRS = {
  id: "iam.mfa-device-not-of-user",
  code: "NoSuchEntity",
  status: 404,
  message: "MFA Device invalid for user.",
};

export const WRONG_CODES = {
  id: "iam.authentication-code-invalid",
  code: "InvalidAuthenticationCode",
  status: 403,
  message: "Authentication code for device is not valid.",
};
