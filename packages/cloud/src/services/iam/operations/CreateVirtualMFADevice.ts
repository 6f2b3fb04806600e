import { iamMfaDeviceAlreadyExists, refuse } from "@understudy/catalogue";
import { mfaArn } from "../arn.js";
import { requestTags, withTagCheck } from "../check.js";
import { findMfaDevice } from "../mfa-device.js";
import { operation } from "../operation.js";
import type { MfaDeviceRow } from "../tables.js";
import { mfaDevices } from "../tables.js";
import { withTags } from "../tags.js";
import { makeSeed } from "../totp.js";
import { wireCreatedDevice } from "../wire-mfa-device.js";

/** A device for nobody yet: EnableMFADevice gives it to a user. Source: IAM API reference, CreateVirtualMFADevice. */
export const CreateVirtualMFADevice = operation("CreateVirtualMFADevice", {
  authorize: ({ Path = "/", VirtualMFADeviceName, Tags }, { account }) => {
    const resource = mfaArn(account, Path, VirtualMFADeviceName);
    return withTagCheck(
      { action: "iam:CreateVirtualMFADevice", resource, context: requestTags(Tags) },
      "TagMFADevice",
      Tags,
    );
  },
  run({ Path = "/", VirtualMFADeviceName, Tags }, context) {
    const { account, store, ids } = context;
    const serialNumber = mfaArn(account, Path, VirtualMFADeviceName);
    if (findMfaDevice(serialNumber, context)) refuse(iamMfaDeviceAlreadyExists, {});
    const tags = withTags(Tags, [], "TagsPerMFADevice");
    const device: MfaDeviceRow = { serialNumber, account, seed: makeSeed(ids.hex), tags };
    store.put(mfaDevices, device);
    return { VirtualMFADevice: wireCreatedDevice(device) };
  },
});
