import type { Service } from "../../gate/operation.js";
import { AssumeRole } from "./operations/AssumeRole.js";
import { AssumeRoleWithWebIdentity } from "./operations/AssumeRoleWithWebIdentity.js";
import { DecodeAuthorizationMessage } from "./operations/DecodeAuthorizationMessage.js";
import { GetAccessKeyInfo } from "./operations/GetAccessKeyInfo.js";
import { GetCallerIdentity } from "./operations/GetCallerIdentity.js";
import { GetFederationToken } from "./operations/GetFederationToken.js";
import { GetSessionToken } from "./operations/GetSessionToken.js";

export const sts: Service = {
  name: "sts",
  operations: {
    AssumeRole,
    AssumeRoleWithWebIdentity,
    DecodeAuthorizationMessage,
    GetAccessKeyInfo,
    GetCallerIdentity,
    GetFederationToken,
    GetSessionToken,
  },
};
