/**
 * The security policies of encrypted listeners. Source: Application Load Balancers User Guide, "Security policies for your
 * Application Load Balancer"; DescribeSSLPolicies as its tables show it.
 */
import type { SslPolicy } from "@aws-sdk/client-elastic-load-balancing-v2";

const CIPHERS = [
  "TLS_AES_128_GCM_SHA256",
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "ECDHE-ECDSA-AES128-SHA256",
  "ECDHE-RSA-AES128-SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-AES256-SHA384",
  "ECDHE-RSA-AES256-SHA384",
  "ECDHE-ECDSA-AES128-SHA",
  "ECDHE-RSA-AES128-SHA",
  "ECDHE-ECDSA-AES256-SHA",
  "ECDHE-RSA-AES256-SHA",
  "AES128-GCM-SHA256",
  "AES128-SHA256",
  "AES128-SHA",
  "AES256-GCM-SHA384",
  "AES256-SHA256",
  "AES256-SHA",
];

/** Name, protocols, and the ciphers by their places in the list above, in order. */
const POLICIES: readonly (readonly [name: string, protocols: string, ciphers: string])[] = [
  ["ELBSecurityPolicy-TLS13-1-3-2021-06", "TLSv1.3", "0-2"],
  ["ELBSecurityPolicy-TLS13-1-3-PQ-2025-09", "TLSv1.3", "0-2"],
  ["ELBSecurityPolicy-TLS13-1-2-2021-06", "TLSv1.3 TLSv1.2", "0-10"],
  ["ELBSecurityPolicy-TLS13-1-2-PQ-2025-09", "TLSv1.3 TLSv1.2", "0-10"],
  ["ELBSecurityPolicy-TLS13-1-2-Res-2021-06", "TLSv1.3 TLSv1.2", "0-4,7-8"],
  ["ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", "TLSv1.3 TLSv1.2", "0-4,7-8"],
  ["ELBSecurityPolicy-TLS13-1-2-Ext2-2021-06", "TLSv1.3 TLSv1.2", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS13-1-2-Ext2-PQ-2025-09", "TLSv1.3 TLSv1.2", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS13-1-2-Ext1-2021-06", "TLSv1.3 TLSv1.2", "0-10,15-16,18-19"],
  ["ELBSecurityPolicy-TLS13-1-2-Ext1-PQ-2025-09", "TLSv1.3 TLSv1.2", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS13-1-1-2021-06", "TLSv1.3 TLSv1.2 TLSv1.1", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS13-1-0-2021-06", "TLSv1.3 TLSv1.2 TLSv1.1 TLSv1", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS13-1-0-PQ-2025-09", "TLSv1.3 TLSv1.2 TLSv1.1 TLSv1", "0-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS-1-2-Ext-2018-06", "TLSv1.2", "3-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-TLS-1-2-2017-01", "TLSv1.2", "3-10,15-16,18-19"],
  ["ELBSecurityPolicy-TLS-1-1-2017-01", "TLSv1.2 TLSv1.1", "3-6,11-12,7-10,13-20"],
  ["ELBSecurityPolicy-2016-08", "TLSv1.2 TLSv1.1 TLSv1", "3-6,11-12,7-10,13-20"],
];

export const sslPolicies: readonly SslPolicy[] = POLICIES.map(([Name, protocols, places]) => ({
  Name,
  SslProtocols: protocols.split(" "),
  Ciphers: places
    .split(",")
    .flatMap(span)
    .map((Name, i) => ({ Name, Priority: i + 1 })),
  SupportedLoadBalancerTypes: ["application", "network"],
}));

function span(places: string): readonly string[] {
  const [first = 0, last = first] = places.split("-").map(Number);
  return CIPHERS.slice(first, last + 1);
}

/** The policy of a listener that names none. Source: Elastic Load Balancing API reference, CreateListener.SslPolicy. */
export const DEFAULT_SSL_POLICY = "ELBSecurityPolicy-2016-08";
