import { on } from "../check.js";
import { groupNamed } from "../group-named.js";
import { SECURITY_GROUP } from "../kind.js";
import { operation } from "../operation.js";
import { revokeRules } from "../revoke-rules.js";

/** Source: Amazon EC2 API reference, RevokeSecurityGroupIngress. */
export const RevokeSecurityGroupIngress = operation(
  "RevokeSecurityGroupIngress",
  [
    "GroupId",
    "GroupName",
    "IpPermissions",
    "IpProtocol",
    "FromPort",
    "ToPort",
    "CidrIp",
    "SourceSecurityGroupName",
    "SecurityGroupRuleIds",
  ],
  {
    authorize: (input, read) => [on("RevokeSecurityGroupIngress", SECURITY_GROUP, groupNamed(input, read), read)],
    run: (input, context) => revokeRules(input, false, context),
  },
);
