import { operation } from "../operation.js";
import { requireServerCertificate, serverCertificateCheck, wireServerCertificate } from "../server-certificate.js";
import { wireTags } from "../tags.js";

/** Everything but the private key. Source: IAM API reference, GetServerCertificate. */
export const GetServerCertificate = operation("GetServerCertificate", {
  authorize: (input, read) => [serverCertificateCheck("GetServerCertificate", input.ServerCertificateName, read)],
  run(input, context) {
    const row = requireServerCertificate(input.ServerCertificateName, context);
    return {
      ServerCertificate: {
        ServerCertificateMetadata: wireServerCertificate(row),
        CertificateBody: row.body,
        ...(row.chain !== undefined && { CertificateChain: row.chain }),
        ...(row.tags.length > 0 && { Tags: wireTags(row.tags) }),
      },
    };
  },
});
