import { ec2DependentObject, ec2GroupNotDeletable, refuse } from "@understudy/catalogue";
import { on } from "../check.js";
import { groupNamed, requireGroupNamed } from "../group-named.js";
import { networkInterfaces } from "../interface-tables.js";
import { SECURITY_GROUP } from "../kind.js";
import { operation } from "../operation.js";
import { removeGroup } from "../remove-group.js";
import { securityGroupRules } from "../tables.js";

/** Source: Amazon EC2 API reference, DeleteSecurityGroup. */
export const DeleteSecurityGroup = operation("DeleteSecurityGroup", ["GroupId", "GroupName"], {
  authorize: (input, read) => [on("DeleteSecurityGroup", SECURITY_GROUP, groupNamed(input, read), read)],
  run(input, context) {
    const { store } = context;
    const group = requireGroupNamed(input, context);
    if (group.name === "default") refuse(ec2GroupNotDeletable, { id: group.id, name: group.name });
    const named = store.list(securityGroupRules, "peerGroup", group.id).some(({ groupId }) => groupId !== group.id);
    if (named || store.count(networkInterfaces, "group", group.id) > 0) refuse(ec2DependentObject, { id: group.id });
    removeGroup(group, context);
    return { Return: true, GroupId: group.id };
  },
});
