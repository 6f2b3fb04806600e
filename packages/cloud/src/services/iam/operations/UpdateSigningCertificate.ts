import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { signingCertificates } from "../credential-tables.js";
import { operation } from "../operation.js";
import { requireSigningCertificate } from "../signing-certificate.js";

/** Source: IAM API reference, UpdateSigningCertificate. */
export const UpdateSigningCertificate = operation("UpdateSigningCertificate", {
  authorize: (input, read) => [userCheck("UpdateSigningCertificate", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const row = requireSigningCertificate(input, context);
    context.store.put(signingCertificates, { ...row, status: input.Status === "Active" ? "Active" : "Inactive" });
    return {};
  },
});
