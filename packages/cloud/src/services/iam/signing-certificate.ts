/** Signing certificates of users. */
import type { SigningCertificate } from "@aws-sdk/client-iam";
import { iamCertificateNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { userNameOf } from "./calling-user.js";
import type { SigningCertificateRow } from "./credential-tables.js";
import { signingCertificates } from "./credential-tables.js";
import { requireUser } from "./require.js";

interface Asked {
  readonly UserName?: string;
  readonly CertificateId: string | undefined;
}

/** The certificate of that user, or of the caller where none is named. @throws Failure */
export function requireSigningCertificate(input: Asked, context: Context): SigningCertificateRow {
  const { userId } = requireUser(userNameOf(input.UserName, context), context);
  const certificateId = input.CertificateId ?? "";
  const row = context.store.get(signingCertificates, certificateId);
  return row?.userId === userId ? row : refuse(iamCertificateNotFound, { certificateId });
}

export function wireSigningCertificate(row: SigningCertificateRow, userName: string): SigningCertificate {
  return {
    UserName: userName,
    CertificateId: row.id,
    CertificateBody: row.body,
    Status: row.status,
    UploadDate: new Date(row.createdAt),
  };
}
