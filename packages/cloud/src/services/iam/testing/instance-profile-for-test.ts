/** What tests of instance profiles start from. */
import type { GateForTest } from "../../testing/gate-for-test.js";

/** Makes an instance profile. */
export function makeInstanceProfile(gate: GateForTest, name = "web", more: object = {}): void {
  gate.call("CreateInstanceProfile", { InstanceProfileName: name, ...more });
}

/** Makes an instance profile and puts that role into it, which exists. */
export function makeInstanceProfileWith(gate: GateForTest, roleName: string, name = "web"): void {
  makeInstanceProfile(gate, name);
  gate.call("AddRoleToInstanceProfile", { InstanceProfileName: name, RoleName: roleName });
}

export const NO_INSTANCE_PROFILE = {
  id: "iam.instance-profile-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "Instance Profile absent cannot be found.",
};
