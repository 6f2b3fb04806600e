import type { Attributes, TargetGroupRow } from "../tables.js";
import type { Attribute } from "./attribute.js";
import { OFF, ON } from "./attribute.js";

const HTTP = ["HTTP", "HTTPS"];
const TRANSPORT = ["TCP", "TLS", "UDP", "TCP_UDP"];
const STREAM = ["TCP", "TLS"];
const LAMBDA = ["lambda"];
const SECONDS = [1, 604_800] as const;
const STICKINESS = ["lb_cookie", "app_cookie", "source_ip", "source_ip_dest_ip", "source_ip_dest_ip_proto"];
const COUNT = { default: "1", of: [...HTTP, ...TRANSPORT] };
const PERCENTAGE = { default: "off", of: [...HTTP, ...TRANSPORT] };

/**
 * The attributes of target groups, by key; `of` says protocols, or `lambda`. Source: Elastic Load Balancing API reference,
 * TargetGroupAttribute. Only deregistration_delay.timeout_seconds does something here, for there is no traffic.
 */
export const targetGroupAttributes: { readonly [key: string]: Attribute } = {
  "deregistration_delay.timeout_seconds": { default: "300", range: [0, 3600], of: [...HTTP, ...TRANSPORT, "GENEVE"] },
  "stickiness.enabled": { ...OFF, of: [...HTTP, ...TRANSPORT, "GENEVE"] },
  "stickiness.type": { default: "lb_cookie", values: STICKINESS, of: [...HTTP, ...TRANSPORT, "GENEVE"] },
  "load_balancing.cross_zone.enabled": {
    default: "use_load_balancer_configuration",
    values: ["true", "false", "use_load_balancer_configuration"],
    of: [...HTTP, ...TRANSPORT],
  },
  "target_group_health.dns_failover.minimum_healthy_targets.count": COUNT,
  "target_group_health.dns_failover.minimum_healthy_targets.percentage": PERCENTAGE,
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count": COUNT,
  "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage": PERCENTAGE,
  "load_balancing.algorithm.type": {
    default: "round_robin",
    values: ["round_robin", "least_outstanding_requests", "weighted_random"],
    of: HTTP,
  },
  "load_balancing.algorithm.anomaly_mitigation": { default: "off", values: ["on", "off"], of: HTTP },
  "slow_start.duration_seconds": { default: "0", range: [0, 900], of: HTTP },
  "stickiness.app_cookie.cookie_name": { default: "", of: HTTP },
  "stickiness.app_cookie.duration_seconds": { default: "86400", range: SECONDS, of: HTTP },
  "stickiness.lb_cookie.duration_seconds": { default: "86400", range: SECONDS, of: HTTP },
  "lambda.multi_value_headers.enabled": { ...OFF, of: LAMBDA },
  "deregistration_delay.connection_termination.enabled": { ...OFF, of: TRANSPORT },
  "preserve_client_ip.enabled": { ...OFF, of: TRANSPORT },
  "proxy_protocol_v2.enabled": { ...OFF, of: TRANSPORT },
  "target_health_state.unhealthy.connection_termination.enabled": { ...ON, of: STREAM },
  "target_health_state.unhealthy.draining_interval_seconds": { default: "0", range: [0, 360_000], of: STREAM },
  "target_failover.on_deregistration": {
    default: "no_rebalance",
    values: ["rebalance", "no_rebalance"],
    of: ["GENEVE"],
  },
  "target_failover.on_unhealthy": { default: "no_rebalance", values: ["rebalance", "no_rebalance"], of: ["GENEVE"] },
};

/** What decides which attributes a target group has. */
export const attributesFor = ({ targetType, protocol }: Pick<TargetGroupRow, "targetType" | "protocol">) =>
  targetType === "lambda" ? "lambda" : (protocol ?? "");

/** Defaults that depend on more than the protocol. Source: Network Load Balancers User Guide, "Target group attributes". */
export function specialDefaults({
  targetType,
  protocol = "",
}: Pick<TargetGroupRow, "targetType" | "protocol">): Attributes {
  if (!TRANSPORT.includes(protocol)) return {};
  const preserves = targetType === "instance" || protocol.includes("UDP");
  return { "stickiness.type": "source_ip", "preserve_client_ip.enabled": String(preserves) };
}
