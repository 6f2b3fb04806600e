import { iamServerCertificateAlreadyExists, refuse } from "@understudy/catalogue";
import { serverCertificateArn } from "../arn.js";
import { requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import { checkedCertificate, wireServerCertificate } from "../server-certificate.js";
import type { ServerCertificateRow } from "../server-certificate-tables.js";
import { serverCertificates } from "../server-certificate-tables.js";
import { nameKey } from "../tables.js";
import { wireTags, withTags } from "../tags.js";

/**
 * Stores a certificate.
 * DIFFERS: the private key is looked at, and not kept: there are no load balancers here, and no call of AWS gives it back.
 * Source: IAM API reference, UploadServerCertificate.
 */
export const UploadServerCertificate = operation("UploadServerCertificate", {
  authorize: ({ ServerCertificateName = "", Path = "/", Tags }, { account }) => {
    const resource = serverCertificateArn(account, Path, ServerCertificateName);
    const upload = { action: "iam:UploadServerCertificate", resource, context: requestTags(Tags) };
    return withTagCheck(upload, "TagServerCertificate", Tags);
  },
  run(input, { account, store, ids, now, crypto }) {
    const { ServerCertificateName: certificateName = "", Path: path = "/" } = input;
    const { CertificateBody: body = "", PrivateKey: privateKey = "", CertificateChain: chain } = input;
    if (store.get(serverCertificates, nameKey(account, certificateName)))
      refuse(iamServerCertificateAlreadyExists, { certificateName });
    const { validTo } = checkedCertificate({ body, privateKey, chain }, crypto);
    checkQuota("ServerCertificatesPerAccount", store.count(serverCertificates, "account", account) + 1);
    const row: ServerCertificateRow = {
      account,
      certificateName,
      certificateId: ids.unique("ASCA"),
      path,
      arn: serverCertificateArn(account, path, certificateName),
      uploadedAt: now,
      expiresAt: Date.parse(validTo),
      body,
      ...(chain !== undefined && { chain }),
      tags: withTags(input.Tags, [], "TagsPerServerCertificate"),
    };
    store.put(serverCertificates, row);
    const Tags = row.tags.length > 0 ? { Tags: wireTags(row.tags) } : {};
    return { ServerCertificateMetadata: wireServerCertificate(row), ...Tags };
  },
});
