import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { serviceCredentials } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireServiceCredential } from "../service-credential.js";

/** Source: IAM API reference, DeleteServiceSpecificCredential. */
export const DeleteServiceSpecificCredential = operation("DeleteServiceSpecificCredential", {
  authorize: (input, read) => [userCheck("DeleteServiceSpecificCredential", userNameOf(input.UserName, read), read)],
  run(input, context) {
    context.store.delete(serviceCredentials, requireServiceCredential(input, context).id);
    return {};
  },
});
