import { resourceCheck } from "../check.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";
import { listeners } from "../tables.js";

/** Takes certificates away; the default one stays. Source: Elastic Load Balancing API reference, RemoveListenerCertificates. */
export const RemoveListenerCertificates = operation("RemoveListenerCertificates", {
  authorize: (input, read) => [resourceCheck("RemoveListenerCertificates", input.ListenerArn, read)],
  run(input, context) {
    const row = requireListener(input.ListenerArn, context);
    const gone = new Set(input.Certificates.map((one) => one.CertificateArn));
    const certificates = row.certificates.filter((one, i) => i === 0 || !gone.has(one.CertificateArn));
    context.store.put(listeners, { ...row, certificates });
    return {};
  },
});
