import { principalName } from "@understudy/catalogue";
import { operation } from "../operation.js";

/** Who the caller is. Always allowed, even under an explicit deny. Source: STS API reference, GetCallerIdentity. */
export const GetCallerIdentity = operation("GetCallerIdentity", {
  authorize: () => [],
  run: (_input, { caller, account }) => ({
    UserId: String(caller.context["aws:userid"]),
    Account: account,
    Arn: principalName(caller.principal),
  }),
});
