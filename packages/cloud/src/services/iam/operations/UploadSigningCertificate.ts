import { iamDuplicateCertificate, refuse } from "@understudy/catalogue";
import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import type { SigningCertificateRow } from "../credential-tables.js";
import { signingCertificates } from "../credential-tables.js";
import { operation } from "../operation.js";
import { readCertificate } from "../read-certificate.js";
import { requireUser } from "../require.js";
import { wireSigningCertificate } from "../signing-certificate.js";

/**
 * Gives a user a certificate.
 * DIFFERS: nothing here takes requests that are signed with it (AWS: a few SOAP interfaces).
 * Source: IAM API reference, UploadSigningCertificate.
 */
export const UploadSigningCertificate = operation("UploadSigningCertificate", {
  authorize: (input, read) => [userCheck("UploadSigningCertificate", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const { account, store, ids, now, crypto } = context;
    const { userId, userName } = requireUser(userNameOf(input.UserName, context), context);
    const body = input.CertificateBody ?? "";
    const fingerprint = readCertificate(body, crypto).fingerprint256;
    const isTaken = store.list(signingCertificates, "account", account).some((row) => row.fingerprint === fingerprint);
    if (isTaken) refuse(iamDuplicateCertificate, {});
    checkQuota("CertificatesPerUser", store.count(signingCertificates, "user", userId) + 1);
    const row: SigningCertificateRow = {
      id: ids.certificateId(),
      account,
      userId,
      status: "Active",
      createdAt: now,
      body,
      fingerprint,
    };
    store.put(signingCertificates, row);
    return { Certificate: wireSigningCertificate(row, userName) };
  },
});
