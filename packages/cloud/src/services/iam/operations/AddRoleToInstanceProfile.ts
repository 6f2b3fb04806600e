import type { Check, Read } from "../../../gate/operation.js";
import { roleArn } from "../arn.js";
import { checkQuota } from "../check-quota.js";
import { instanceProfileCheck, instanceProfiles, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { findRole, requireModifiableRole } from "../require.js";

/**
 * Puts a role into an instance profile, which holds one at most. Whoever does it passes the role to EC2.
 * Source: IAM API reference, AddRoleToInstanceProfile.
 */
export const AddRoleToInstanceProfile = operation("AddRoleToInstanceProfile", {
  authorize: (input, read) => [
    instanceProfileCheck("AddRoleToInstanceProfile", input.InstanceProfileName, read),
    passRole(input.RoleName, read),
  ],
  run(input, context) {
    const role = requireModifiableRole(input.RoleName, context);
    const profile = requireInstanceProfile(input.InstanceProfileName, context);
    checkQuota("InstanceSessionsPerInstanceProfile", profile.roleName === undefined ? 1 : 2);
    context.store.put(instanceProfiles, { ...profile, roleName: role.roleName });
    return {};
  },
});

/** `iam:AssociatedResourceArn` names no instance: none is known yet. Source: IAM API reference, AddRoleToInstanceProfile. */
function passRole(roleName: string, read: Read): Check {
  return {
    action: "iam:PassRole",
    resource: findRole(roleName, read)?.arn ?? roleArn(read.account, "/", roleName),
    context: {
      "iam:PassedToService": "ec2.amazonaws.com",
      "iam:AssociatedResourceArn": `arn:aws:ec2:*:${read.account}:instance/*`,
    },
  };
}
