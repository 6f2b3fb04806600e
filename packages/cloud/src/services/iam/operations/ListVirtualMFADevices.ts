import { mfaArn } from "../arn.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { mfaDevices, users } from "../tables.js";
import { wireVirtualDevice } from "../wire-mfa-device.js";

/** Tells neither seeds nor tags. Source: IAM API reference, ListVirtualMFADevices; denials name `arn:aws:iam::ACCOUNT:mfa/`. */
export const ListVirtualMFADevices = operation("ListVirtualMFADevices", {
  authorize: (_input, { account }) => [{ action: "iam:ListVirtualMFADevices", resource: mfaArn(account, "/", "") }],
  run(input, { store, account }) {
    const { AssignmentStatus = "Any" } = input;
    const { items, end } = pageOfRows(
      input,
      mfaDevices.key,
      (after, limit) => store.list(mfaDevices, "account", account, { after, limit }),
      ({ enabled }) => AssignmentStatus === "Any" || (AssignmentStatus === "Assigned") === (enabled !== undefined),
    );
    const userOf = (id: string | undefined) => (id === undefined ? undefined : store.list(users, "id", id)[0]);
    return {
      VirtualMFADevices: items.map((device) => wireVirtualDevice(device, userOf(device.enabled?.userId))),
      ...end,
    };
  },
});
