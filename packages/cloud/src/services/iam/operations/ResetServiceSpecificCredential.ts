import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { requireServiceCredential, wireServiceCredential } from "../service-credential.js";

/** Tells another password: as the first one, it is not kept. Source: IAM API reference, ResetServiceSpecificCredential. */
export const ResetServiceSpecificCredential = operation("ResetServiceSpecificCredential", {
  authorize: (input, read) => [userCheck("ResetServiceSpecificCredential", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const row = requireServiceCredential(input, context);
    const { userName } = requireUser(userNameOf(input.UserName, context), context);
    const ServicePassword = context.ids.token(32);
    return { ServiceSpecificCredential: { ...wireServiceCredential(row, userName), ServicePassword } };
  },
});
