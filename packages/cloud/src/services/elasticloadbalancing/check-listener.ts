/** What Elastic Load Balancing refuses about a listener. */
import type { Certificate } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  elbCertificateMissing,
  elbCertificateNotFound,
  elbDuplicateListener,
  elbListenerProtocolInvalid,
  elbSslPolicyNotFound,
  elbValueMissing,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findServerCertificate } from "../iam/server-certificate.js";
import { sslPolicies } from "./ssl-policies.js";
import type { LoadBalancerRow } from "./tables.js";
import { listeners } from "./tables.js";

/** A listener as it is to be. */
interface Asked {
  readonly port?: number;
  readonly protocol?: string;
  readonly sslPolicy?: string;
  readonly certificates: readonly Certificate[];
}

const PROTOCOLS = { application: ["HTTP", "HTTPS"], network: ["UDP", "TCP", "TLS", "TCP_UDP"], gateway: [] } as const;
const ENCRYPTED = ["HTTPS", "TLS"];

export const isEncrypted = (protocol: string | undefined) => ENCRYPTED.includes(protocol ?? "");

/**
 * Source: Elastic Load Balancing API reference, CreateListener.
 * @param own ARN of the listener where it exists. @throws Failure, the first rule that is broken.
 */
export function checkListener(asked: Asked, loadBalancer: LoadBalancerRow, read: Read, own?: string): void {
  const { port, protocol, sslPolicy, certificates } = asked;
  if (loadBalancer.type !== "gateway") {
    if (port === undefined) refuse(elbValueMissing, { thing: "listener port" });
    if (protocol === undefined) refuse(elbValueMissing, { thing: "listener protocol" });
    const possible: readonly string[] = PROTOCOLS[loadBalancer.type];
    if (!possible.includes(protocol)) {
      refuse(elbListenerProtocolInvalid, { protocol, protocols: possible.join(", ") });
    }
  }
  if (isEncrypted(protocol) && certificates.length === 0) refuse(elbCertificateMissing, { protocol: protocol ?? "" });
  if (sslPolicy !== undefined && !sslPolicies.some(({ Name }) => Name === sslPolicy)) {
    refuse(elbSslPolicyNotFound, { policy: sslPolicy });
  }
  checkCertificates(certificates, read);
  const others = read.store.list(listeners, "loadBalancer", loadBalancer.arn).filter(({ arn }) => arn !== own);
  if (others.some((other) => other.port === port)) refuse(elbDuplicateListener, { arn: loadBalancer.arn });
}

/**
 * Server certificates of IAM must be there. DIFFERS: there is no ACM here; its certificates are taken to be there.
 * @throws Failure elasticloadbalancing.certificate-not-found
 */
export function checkCertificates(certificates: readonly Certificate[], read: Read): void {
  for (const { CertificateArn: arn = "" } of certificates) {
    if (!arn.includes(":server-certificate/")) continue;
    if (findServerCertificate(arn.slice(arn.lastIndexOf("/") + 1), read)?.arn !== arn) {
      refuse(elbCertificateNotFound, { arn });
    }
  }
}
