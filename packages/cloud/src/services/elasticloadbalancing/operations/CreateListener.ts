import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { wholeAction } from "../actions.js";
import { childArn } from "../arn.js";
import { defaults } from "../attributes/attribute.js";
import { listenerAttributes } from "../attributes/listener-attributes.js";
import { requestTags, resourceCheck, tagOnCreate } from "../check.js";
import { checkActions } from "../check-actions.js";
import { checkListener, isEncrypted } from "../check-listener.js";
import { requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { DEFAULT_SSL_POLICY } from "../ssl-policies.js";
import type { ListenerRow } from "../tables.js";
import { listeners, rules } from "../tables.js";
import { withTags } from "../tags.js";
import { wireListener } from "../wire-listener.js";

type CreateListenerInput = Input<typeof import("@aws-sdk/client-elastic-load-balancing-v2"), "CreateListener">;

/** Makes a listener with its default rule. Source: Elastic Load Balancing API reference, CreateListener. */
export const CreateListener = operation("CreateListener", {
  authorize(input, read) {
    const { LoadBalancerArn: arn, Protocol, SslPolicy, Tags } = input;
    const context = {
      ...(Protocol !== undefined && { "elasticloadbalancing:ListenerProtocol": Protocol }),
      ...(SslPolicy !== undefined && { "elasticloadbalancing:SecurityPolicy": SslPolicy }),
      ...requestTags(Tags),
    };
    const resource = childArn(arn, "listener", "*");
    return [resourceCheck("CreateListener", arn, read, context), ...tagOnCreate("CreateListener", resource, Tags)];
  },
  run(input, context) {
    const { store, account, region } = context;
    const row = newListener(input, context);
    const actions = input.DefaultActions.map(wholeAction);
    store.put(listeners, row);
    store.put(rules, {
      account,
      region,
      arn: row.defaultRuleArn,
      listenerArn: row.arn,
      loadBalancerArn: row.loadBalancerArn,
      conditions: [],
      actions,
      tags: [],
    });
    return { Listeners: [wireListener(row, store)] };
  },
});

function newListener(input: CreateListenerInput, context: Context): ListenerRow {
  const { account, region, ids } = context;
  const { Port: port, Protocol: protocol, Certificates: certificates = [] } = input;
  const loadBalancer = requireLoadBalancer(input.LoadBalancerArn, context);
  checkListener({ port, protocol, sslPolicy: input.SslPolicy, certificates }, loadBalancer, context);
  checkActions(input.DefaultActions, { loadBalancerArn: loadBalancer.arn, protocol }, context);
  const arn = childArn(loadBalancer.arn, "listener", ids.hex(16));
  return {
    account,
    region,
    arn,
    loadBalancerArn: loadBalancer.arn,
    port,
    protocol,
    sslPolicy: isEncrypted(protocol) ? (input.SslPolicy ?? DEFAULT_SSL_POLICY) : undefined,
    certificates,
    alpnPolicy: input.AlpnPolicy,
    mutualAuthentication: input.MutualAuthentication ?? (protocol === "HTTPS" ? { Mode: "off" } : undefined),
    defaultRuleArn: childArn(arn, "listener-rule", ids.hex(16)),
    attributes: defaults(listenerAttributes, protocol ?? "GENEVE"),
    tags: withTags([], input.Tags),
  };
}
