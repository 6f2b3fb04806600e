import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { serviceCredentials } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireServiceCredential } from "../service-credential.js";

/** Source: IAM API reference, UpdateServiceSpecificCredential. */
export const UpdateServiceSpecificCredential = operation("UpdateServiceSpecificCredential", {
  authorize: (input, read) => [userCheck("UpdateServiceSpecificCredential", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const row = requireServiceCredential(input, context);
    context.store.put(serviceCredentials, { ...row, status: input.Status === "Active" ? "Active" : "Inactive" });
    return {};
  },
});
