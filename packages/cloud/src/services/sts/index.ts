import type { Service } from "../../gate/operation.js";
import { AssumeRole } from "./operations/AssumeRole.js";
import { AssumeRoleWithWebIdentity } from "./operations/AssumeRoleWithWebIdentity.js";
import { GetCallerIdentity } from "./operations/GetCallerIdentity.js";

export const sts: Service = {
  name: "sts",
  operations: { AssumeRole, AssumeRoleWithWebIdentity, GetCallerIdentity },
};
