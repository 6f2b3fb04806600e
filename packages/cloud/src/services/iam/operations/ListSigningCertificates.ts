import { isAdministrator, userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { signingCertificates } from "../credential-tables.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { requireUser } from "../require.js";
import { wireSigningCertificate } from "../signing-certificate.js";

/** Source: IAM API reference, ListSigningCertificates. */
export const ListSigningCertificates = operation("ListSigningCertificates", {
  authorize: (input, read) => [userCheck("ListSigningCertificates", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const name = userNameOf(input.UserName, context);
    if (isAdministrator(name, context)) return { Certificates: [], IsTruncated: false };
    const { userId, userName } = requireUser(name, context);
    const rows = context.store.list(signingCertificates, "user", userId);
    const { items, end } = pageOfList(input, rows, ({ id }) => id);
    return { Certificates: items.map((row) => wireSigningCertificate(row, userName)), ...end };
  },
});
