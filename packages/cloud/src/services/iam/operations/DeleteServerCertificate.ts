import { operation } from "../operation.js";
import { requireServerCertificate, serverCertificateCheck } from "../server-certificate.js";
import { serverCertificates } from "../server-certificate-tables.js";

/** Source: IAM API reference, DeleteServerCertificate. */
export const DeleteServerCertificate = operation("DeleteServerCertificate", {
  authorize: (input, read) => [serverCertificateCheck("DeleteServerCertificate", input.ServerCertificateName, read)],
  run(input, context) {
    const row = requireServerCertificate(input.ServerCertificateName, context);
    context.store.delete(serverCertificates, serverCertificates.key(row));
    return {};
  },
});
