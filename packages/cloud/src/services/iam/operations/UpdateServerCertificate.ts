import { iamServerCertificateAlreadyExists, refuse } from "@understudy/catalogue";
import { serverCertificateArn } from "../arn.js";
import { operation } from "../operation.js";
import { findServerCertificate, requireServerCertificate, serverCertificateCheck } from "../server-certificate.js";
import { serverCertificates } from "../server-certificate-tables.js";
import { nameKey } from "../tables.js";

/** Renames or moves; needs the right for the certificate as it is and as it will be. Source: IAM API reference, UpdateServerCertificate. */
export const UpdateServerCertificate = operation("UpdateServerCertificate", {
  authorize: ({ ServerCertificateName: name = "", NewServerCertificateName = name, NewPath }, read) => {
    const now = serverCertificateCheck("UpdateServerCertificate", name, read);
    const path = NewPath ?? findServerCertificate(name, read)?.path ?? "/";
    const then = serverCertificateArn(read.account, path, NewServerCertificateName);
    return then === now.resource ? [now] : [now, { ...now, resource: then }];
  },
  run({ ServerCertificateName: name = "", NewServerCertificateName: certificateName = name, NewPath }, context) {
    const { account, store } = context;
    const row = requireServerCertificate(name, context);
    const other = store.get(serverCertificates, nameKey(account, certificateName));
    if (other && other.certificateId !== row.certificateId)
      refuse(iamServerCertificateAlreadyExists, { certificateName });
    const path = NewPath ?? row.path;
    store.delete(serverCertificates, serverCertificates.key(row));
    const arn = serverCertificateArn(account, path, certificateName);
    store.put(serverCertificates, { ...row, certificateName, path, arn });
    return {};
  },
});
