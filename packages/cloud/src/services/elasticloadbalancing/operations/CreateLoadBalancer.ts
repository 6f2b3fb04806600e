import { elbDuplicateLoadBalancerName, refuse } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { requestText } from "../../ecs/request-text.js";
import { elbArn, shortTypes } from "../arn.js";
import { defaultsOf } from "../attributes/load-balancer-attributes.js";
import { requestTags, tagOnCreate } from "../check.js";
import { checkName } from "../check-name.js";
import { hostedZoneId } from "../hosted-zone-ids.js";
import { operation } from "../operation.js";
import { makeServiceLinkedRole, serviceLinkedRoleCheck } from "../service-linked-role.js";
import type { LoadBalancerRow } from "../tables.js";
import { loadBalancers, placeKey } from "../tables.js";
import { withTags } from "../tags.js";
import { wireLoadBalancer } from "../wire-load-balancer.js";
import { zonesOf } from "../zones.js";

export type CreateLoadBalancerInput = Input<
  typeof import("@aws-sdk/client-elastic-load-balancing-v2"),
  "CreateLoadBalancer"
>;

/**
 * Makes a load balancer. The first of an account makes AWSServiceRoleForElasticLoadBalancing, if the caller may.
 * DIFFERS: it is there for the API and for Amazon ECS; no traffic goes through it, and its name is in no DNS.
 * Source: Elastic Load Balancing API reference, CreateLoadBalancer.
 */
export const CreateLoadBalancer = operation("CreateLoadBalancer", {
  authorize(input, read) {
    const resource = elbArn(read, `loadbalancer/${shortTypes[input.Type ?? "application"]}/${input.Name}/*`);
    const context = { ...loadBalancerKeys(input), ...requestTags(input.Tags) };
    return [
      { action: "elasticloadbalancing:CreateLoadBalancer", resource, context },
      ...tagOnCreate("CreateLoadBalancer", resource, input.Tags),
      ...serviceLinkedRoleCheck(read),
    ];
  },
  prepare: makeServiceLinkedRole,
  run(input, context) {
    const { store, now } = context;
    checkName(input.Name, "load balancer");
    const request = requestText(input);
    const [existing] = store.list(loadBalancers, "name", `${placeKey(context)} ${input.Name}`);
    if (existing && existing.request !== request) refuse(elbDuplicateLoadBalancerName, { name: input.Name });
    const row = existing ?? newLoadBalancer(input, request, context);
    store.put(loadBalancers, row);
    return { LoadBalancers: [wireLoadBalancer(row, now)] };
  },
});

function loadBalancerKeys({ Type, Scheme, Subnets, SubnetMappings, SecurityGroups }: CreateLoadBalancerInput) {
  const subnets = Subnets ?? SubnetMappings?.flatMap(({ SubnetId }) => SubnetId ?? []) ?? [];
  const keys: RequestContext = {
    ...(Type !== "gateway" && { "elasticloadbalancing:Scheme": Scheme ?? "internet-facing" }),
    ...(subnets.length > 0 && { "elasticloadbalancing:Subnet": subnets }),
    ...(SecurityGroups?.length && { "elasticloadbalancing:SecurityGroup": SecurityGroups }),
  };
  return keys;
}

function newLoadBalancer(input: CreateLoadBalancerInput, request: string, context: Context): LoadBalancerRow {
  const { account, region, ids, now } = context;
  const { Type: type = "application", Name: name } = input;
  const id = ids.hex(16);
  const scheme = input.Scheme ?? "internet-facing";
  return {
    account,
    region,
    arn: elbArn(context, `loadbalancer/${shortTypes[type]}/${name}/${id}`),
    name,
    type,
    ...(type !== "gateway" && { scheme, dnsName: dnsName(input, id, context) }),
    hostedZoneId: hostedZoneId(type, region),
    ...zonesOf(input, type, context),
    securityGroups: input.SecurityGroups ?? (type === "application" ? [] : undefined),
    ipAddressType: input.IpAddressType ?? "ipv4",
    createdAt: now,
    attributes: defaultsOf(type),
    tags: withTags([], input.Tags),
    request,
  };
}

/** Recorded forms: `web-1234567890.us-east-1.elb.amazonaws.com`, `internal-web-…`; `net-<id>.elb.us-east-1.amazonaws.com`. */
function dnsName({ Name, Type, Scheme }: CreateLoadBalancerInput, id: string, { region, ids }: Context): string {
  if (Type === "network") return `${Name}-${id}.elb.${region}.amazonaws.com`;
  const prefix = Scheme === "internal" ? "internal-" : "";
  return `${prefix}${Name}-${ids.digits(10)}.${region}.elb.amazonaws.com`;
}
