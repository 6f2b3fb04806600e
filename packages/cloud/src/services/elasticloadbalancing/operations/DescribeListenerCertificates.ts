import { describeCheck } from "../check.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";

/** Source: Elastic Load Balancing API reference, DescribeListenerCertificates. */
export const DescribeListenerCertificates = operation("DescribeListenerCertificates", {
  authorize: () => [describeCheck("DescribeListenerCertificates")],
  run(input, context) {
    const { certificates } = requireListener(input.ListenerArn, context);
    const shown = certificates.map(({ CertificateArn }, i) => ({ CertificateArn, IsDefault: i === 0 }));
    const { rows, end } = page(shown, ({ CertificateArn, IsDefault }) => `${IsDefault} ${CertificateArn}`, input);
    return { Certificates: [...rows], ...end };
  },
});
