import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { signingCertificates } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireSigningCertificate } from "../signing-certificate.js";

/** Source: IAM API reference, DeleteSigningCertificate. */
export const DeleteSigningCertificate = operation("DeleteSigningCertificate", {
  authorize: (input, read) => [userCheck("DeleteSigningCertificate", userNameOf(input.UserName, read), read)],
  run(input, context) {
    context.store.delete(signingCertificates, requireSigningCertificate(input, context).id);
    return {};
  },
});
