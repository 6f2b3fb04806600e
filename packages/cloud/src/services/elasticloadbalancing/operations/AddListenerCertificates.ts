import { elbCertificateMissing, refuse } from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { checkCertificates } from "../check-listener.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";
import { listeners } from "../tables.js";

/** Adds certificates beside the default one; those that are there stay once. Source: Elastic Load Balancing API reference, AddListenerCertificates. */
export const AddListenerCertificates = operation("AddListenerCertificates", {
  authorize: (input, read) => [resourceCheck("AddListenerCertificates", input.ListenerArn, read)],
  run(input, context) {
    const row = requireListener(input.ListenerArn, context);
    if (input.Certificates.length === 0) refuse(elbCertificateMissing, { protocol: row.protocol ?? "" });
    checkCertificates(input.Certificates, context);
    const known = new Set(row.certificates.slice(1).map((one) => one.CertificateArn));
    const added = input.Certificates.filter(({ CertificateArn }) => !known.has(CertificateArn));
    context.store.put(listeners, { ...row, certificates: [...row.certificates, ...added] });
    return { Certificates: added.map(({ CertificateArn }) => ({ CertificateArn, IsDefault: false })) };
  },
});
