import type { Listener } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { ReadStore } from "../../store/store.js";
import type { ListenerRow } from "./tables.js";
import { rules } from "./tables.js";

/** A listener as the API shows it: with its default certificate alone. */
export function wireListener(row: ListenerRow, store: ReadStore): Listener {
  const [certificate] = row.certificates;
  return {
    ListenerArn: row.arn,
    LoadBalancerArn: row.loadBalancerArn,
    ...(row.port !== undefined && { Port: row.port }),
    ...(row.protocol !== undefined && { Protocol: row.protocol as Listener["Protocol"] }),
    ...(certificate && { Certificates: [{ CertificateArn: certificate.CertificateArn }] }),
    ...(row.sslPolicy !== undefined && { SslPolicy: row.sslPolicy }),
    DefaultActions: [...(store.get(rules, row.defaultRuleArn)?.actions ?? [])],
    ...(row.alpnPolicy && { AlpnPolicy: [...row.alpnPolicy] }),
    ...(row.mutualAuthentication && { MutualAuthentication: { ...row.mutualAuthentication } }),
  };
}
