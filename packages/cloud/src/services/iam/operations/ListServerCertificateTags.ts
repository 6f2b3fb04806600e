import { operation } from "../operation.js";
import { requireServerCertificate, serverCertificateCheck } from "../server-certificate.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListServerCertificateTags. */
export const ListServerCertificateTags = operation("ListServerCertificateTags", {
  authorize: (input, read) => [serverCertificateCheck("ListServerCertificateTags", input.ServerCertificateName, read)],
  run: (input, context) => tagPage(requireServerCertificate(input.ServerCertificateName, context).tags, input),
});
