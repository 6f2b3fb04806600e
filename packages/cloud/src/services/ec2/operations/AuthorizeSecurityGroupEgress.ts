import { authorizeRules, checkAuthorize } from "../authorize-rules.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, AuthorizeSecurityGroupEgress. */
export const AuthorizeSecurityGroupEgress = operation(
  "AuthorizeSecurityGroupEgress",
  ["GroupId", "IpPermissions", "IpProtocol", "FromPort", "ToPort", "CidrIp", "TagSpecifications"],
  {
    authorize: (input, read) => checkAuthorize("AuthorizeSecurityGroupEgress", input, read),
    run: (input, context) => authorizeRules(input, true, context),
  },
);
