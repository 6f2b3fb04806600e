import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { wireServerCertificate } from "../server-certificate.js";
import { serverCertificates } from "../server-certificate-tables.js";

/** Source: IAM API reference, ListServerCertificates. */
export const ListServerCertificates = operation("ListServerCertificates", {
  authorize: (input, read) => [listCheck("ListServerCertificates", "server-certificate", input.PathPrefix, read)],
  run(input, { store, account }) {
    const { items, end } = pageOfRows(
      input,
      serverCertificates.key,
      (after, limit) => store.list(serverCertificates, "account", account, { after, limit }),
      (row) => row.path.startsWith(input.PathPrefix ?? "/"),
    );
    return { ServerCertificateMetadataList: items.map(wireServerCertificate), ...end };
  },
});
