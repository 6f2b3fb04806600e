import { requestTags } from "../check.js";
import { operation } from "../operation.js";
import { requireServerCertificate, serverCertificateCheck } from "../server-certificate.js";
import { serverCertificates } from "../server-certificate-tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagServerCertificate. */
export const TagServerCertificate = operation("TagServerCertificate", {
  authorize: ({ ServerCertificateName, Tags }, read) => [
    serverCertificateCheck("TagServerCertificate", ServerCertificateName, read, requestTags(Tags)),
  ],
  run(input, context) {
    const row = requireServerCertificate(input.ServerCertificateName, context);
    const tags = withTags(input.Tags, row.tags, "TagsPerServerCertificate");
    context.store.put(serverCertificates, { ...row, tags });
    return {};
  },
});
