import type { Attributes, LoadBalancerType } from "../tables.js";
import type { Attribute } from "./attribute.js";
import { defaults, OFF, ON, TEXT } from "./attribute.js";

const APPLICATION = ["application"];
const NETWORK = ["network"];
const BOTH = [...APPLICATION, ...NETWORK];

/**
 * The attributes of load balancers, by key. Source: Elastic Load Balancing API reference, LoadBalancerAttribute.
 * They are kept and shown; only deletion_protection.enabled does something here, for there is no traffic.
 */
export const loadBalancerAttributes: { readonly [key: string]: Attribute } = {
  "deletion_protection.enabled": OFF,
  "load_balancing.cross_zone.enabled": OFF,
  "access_logs.s3.enabled": { ...OFF, of: BOTH },
  "access_logs.s3.bucket": { ...TEXT, of: BOTH },
  "access_logs.s3.prefix": { ...TEXT, of: BOTH },
  "ipv6.deny_all_igw_traffic": { ...OFF, of: BOTH },
  "zonal_shift.config.enabled": { ...OFF, of: BOTH },
  "idle_timeout.timeout_seconds": { default: "60", range: [1, 4000], of: APPLICATION },
  "client_keep_alive.seconds": { default: "3600", range: [60, 604_800], of: APPLICATION },
  "connection_logs.s3.enabled": { ...OFF, of: APPLICATION },
  "connection_logs.s3.bucket": { ...TEXT, of: APPLICATION },
  "connection_logs.s3.prefix": { ...TEXT, of: APPLICATION },
  "health_check_logs.s3.enabled": { ...OFF, of: APPLICATION },
  "health_check_logs.s3.bucket": { ...TEXT, of: APPLICATION },
  "health_check_logs.s3.prefix": { ...TEXT, of: APPLICATION },
  "routing.http.desync_mitigation_mode": {
    default: "defensive",
    values: ["monitor", "defensive", "strictest"],
    of: APPLICATION,
  },
  "routing.http.drop_invalid_header_fields.enabled": { ...OFF, of: APPLICATION },
  "routing.http.preserve_host_header.enabled": { ...OFF, of: APPLICATION },
  "routing.http.x_amzn_tls_version_and_cipher_suite.enabled": { ...OFF, of: APPLICATION },
  "routing.http.xff_client_port.enabled": { ...OFF, of: APPLICATION },
  "routing.http.xff_header_processing.mode": {
    default: "append",
    values: ["append", "preserve", "remove"],
    of: APPLICATION,
  },
  "routing.http2.enabled": { ...ON, of: APPLICATION },
  "waf.fail_open.enabled": { ...OFF, of: APPLICATION },
  "dns_record.client_routing_policy": {
    default: "any_availability_zone",
    values: ["availability_zone_affinity", "partial_availability_zone_affinity", "any_availability_zone"],
    of: NETWORK,
  },
  "secondary_ips.auto_assigned.per_subnet": { default: "0", range: [0, 7], of: NETWORK },
};

/** Requests go to targets in every zone of an Application Load Balancer. Source: Application Load Balancers User Guide, "Cross-zone load balancing". */
export const defaultsOf = (type: LoadBalancerType): Attributes => ({
  ...defaults(loadBalancerAttributes, type),
  ...(type === "application" && { "load_balancing.cross_zone.enabled": "true" }),
});
