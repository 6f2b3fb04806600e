import { authorizeRules, checkAuthorize } from "../authorize-rules.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, AuthorizeSecurityGroupIngress. */
export const AuthorizeSecurityGroupIngress = operation(
  "AuthorizeSecurityGroupIngress",
  [
    "GroupId",
    "GroupName",
    "IpPermissions",
    "IpProtocol",
    "FromPort",
    "ToPort",
    "CidrIp",
    "SourceSecurityGroupName",
    "TagSpecifications",
  ],
  {
    authorize: (input, read) => checkAuthorize("AuthorizeSecurityGroupIngress", input, read),
    run: (input, context) => authorizeRules(input, false, context),
  },
);
