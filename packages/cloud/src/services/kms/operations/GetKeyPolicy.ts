import { kmsPolicyNameUnknown, refuse } from "@understudy/catalogue";
import { requireKey } from "../find-key.js";
import { keyCheck } from "../key-check.js";
import { operation } from "../operation.js";

/** Source: AWS KMS API reference, GetKeyPolicy. */
export const GetKeyPolicy = operation("GetKeyPolicy", {
  authorize: (input, read) => [keyCheck("GetKeyPolicy", input.KeyId, read)],
  run(input, context) {
    if ((input.PolicyName ?? "default") !== "default") refuse(kmsPolicyNameUnknown, {});
    return { Policy: requireKey(input.KeyId, context).policy, PolicyName: "default" };
  },
});
