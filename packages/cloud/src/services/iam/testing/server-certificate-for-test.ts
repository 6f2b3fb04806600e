import type { GateForTest } from "../../testing/gate-for-test.js";
import { CERTIFICATE, PRIVATE_KEY } from "./certificates-for-test.js";

export const UPLOAD = { ServerCertificateName: "web", CertificateBody: CERTIFICATE, PrivateKey: PRIVATE_KEY };

/** Uploads a server certificate. */
export function makeServerCertificate(gate: GateForTest, ServerCertificateName = "web", more: object = {}): void {
  gate.call("UploadServerCertificate", { ...UPLOAD, ServerCertificateName, ...more });
}

export const NO_SERVER_CERTIFICATE = {
  id: "iam.server-certificate-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "The Server Certificate with name absent cannot be found.",
};
