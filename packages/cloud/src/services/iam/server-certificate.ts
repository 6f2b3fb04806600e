/** Server certificates: those of load balancers. Source: IAM User Guide, "Manage server certificates in IAM". */
import type { ServerCertificateMetadata } from "@aws-sdk/client-iam";
import {
  iamCertificateChainInvalid,
  iamKeyPairMismatch,
  iamPrivateKeyMalformed,
  iamServerCertificateNotFound,
  refuse,
} from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Certificate, Crypto } from "../../crypto.js";
import type { Check } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { serverCertificateArn } from "./arn.js";
import { resourceTags } from "./check.js";
import { readCertificate } from "./read-certificate.js";
import type { ServerCertificateRow } from "./server-certificate-tables.js";
import { serverCertificates } from "./server-certificate-tables.js";
import { nameKey } from "./tables.js";

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export function findServerCertificate(name: string | undefined, { account, store }: In) {
  const row = store.get(serverCertificates, nameKey(account, name ?? ""));
  return row?.certificateName === name ? row : undefined;
}

/** @throws Failure iam.server-certificate-not-found */
export function requireServerCertificate(name: string | undefined, at: In): ServerCertificateRow {
  return findServerCertificate(name, at) ?? refuse(iamServerCertificateNotFound, { certificateName: name ?? "" });
}

/** A check on the certificate of that name; where there is none, on the ARN it would have at the root path. */
export function serverCertificateCheck(
  action: string,
  name: string | undefined,
  at: In,
  context: RequestContext = {},
): Check {
  const row = findServerCertificate(name, at);
  return {
    action: `iam:${action}`,
    resource: row?.arn ?? serverCertificateArn(at.account, "/", name ?? ""),
    context: { ...resourceTags(row?.tags ?? []), ...context },
  };
}

/** What a server certificate is made of. */
interface Parts {
  readonly body: string;
  readonly privateKey: string;
  readonly chain?: string;
}

/**
 * The certificate, which fits its key and is signed by its chain.
 * DIFFERS: AWS takes no certificate before it is valid or after; here the dates are only shown.
 * @throws Failure MalformedCertificate, KeyPairMismatch
 */
export function checkedCertificate({ body, privateKey, chain = "" }: Parts, crypto: Crypto): Certificate {
  const certificate = readCertificate(body, crypto);
  if (!certificate.checkPrivateKey(readPrivateKey(privateKey, crypto))) refuse(iamKeyPairMismatch, {});
  const others = chain.trim() === "" ? [] : chain.split(/(?<=-----END CERTIFICATE-----)/).filter((pem) => pem.trim());
  let last = certificate;
  for (const [i, pem] of others.entries()) {
    const issuer = readCertificate(pem, crypto);
    if (!last.checkIssued(issuer)) refuse(iamCertificateChainInvalid, { index: String(i - 1) });
    last = issuer;
  }
  return certificate;
}

function readPrivateKey(pem: string, crypto: Crypto): object {
  try {
    return crypto.createPrivateKey(pem);
  } catch {
    return refuse(iamPrivateKeyMalformed, {});
  }
}

export function wireServerCertificate(row: ServerCertificateRow): ServerCertificateMetadata {
  return {
    Path: row.path,
    ServerCertificateName: row.certificateName,
    ServerCertificateId: row.certificateId,
    Arn: row.arn,
    UploadDate: new Date(row.uploadedAt),
    Expiration: new Date(row.expiresAt),
  };
}
