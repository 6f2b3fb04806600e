import { tagKeys } from "../check.js";
import { operation } from "../operation.js";
import { requireServerCertificate, serverCertificateCheck } from "../server-certificate.js";
import { serverCertificates } from "../server-certificate-tables.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagServerCertificate. */
export const UntagServerCertificate = operation("UntagServerCertificate", {
  authorize: ({ ServerCertificateName, TagKeys }, read) => [
    serverCertificateCheck("UntagServerCertificate", ServerCertificateName, read, tagKeys(TagKeys ?? [])),
  ],
  run({ ServerCertificateName, TagKeys }, context) {
    const row = requireServerCertificate(ServerCertificateName, context);
    context.store.put(serverCertificates, { ...row, tags: withoutTags(TagKeys ?? [], row.tags) });
    return {};
  },
});
