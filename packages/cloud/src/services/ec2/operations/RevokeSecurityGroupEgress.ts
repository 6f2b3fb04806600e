import { on } from "../check.js";
import { SECURITY_GROUP } from "../kind.js";
import { operation } from "../operation.js";
import { revokeRules } from "../revoke-rules.js";

/** Source: Amazon EC2 API reference, RevokeSecurityGroupEgress. */
export const RevokeSecurityGroupEgress = operation(
  "RevokeSecurityGroupEgress",
  ["GroupId", "IpPermissions", "IpProtocol", "FromPort", "ToPort", "CidrIp", "SecurityGroupRuleIds"],
  {
    authorize: (input, read) => [on("RevokeSecurityGroupEgress", SECURITY_GROUP, input.GroupId, read)],
    run: (input, context) => revokeRules(input, true, context),
  },
);
