import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { wholeAction } from "../actions.js";
import { resourceCheck } from "../check.js";
import { checkActions } from "../check-actions.js";
import { checkListener, isEncrypted } from "../check-listener.js";
import { requireListener, requireLoadBalancer } from "../find.js";
import { operation } from "../operation.js";
import { DEFAULT_SSL_POLICY } from "../ssl-policies.js";
import type { ListenerRow } from "../tables.js";
import { listeners, rules } from "../tables.js";
import { wireListener } from "../wire-listener.js";

type ModifyListenerInput = Input<typeof import("@aws-sdk/client-elastic-load-balancing-v2"), "ModifyListener">;

/** What is not given stays as it is. Source: Elastic Load Balancing API reference, ModifyListener. */
export const ModifyListener = operation("ModifyListener", {
  authorize(input, read) {
    const context = {
      ...(input.Protocol !== undefined && { "elasticloadbalancing:ListenerProtocol": input.Protocol }),
      ...(input.SslPolicy !== undefined && { "elasticloadbalancing:SecurityPolicy": input.SslPolicy }),
    };
    return [resourceCheck("ModifyListener", input.ListenerArn, read, context)];
  },
  run(input, context) {
    const { store } = context;
    const before = requireListener(input.ListenerArn, context);
    const row = changed(before, input);
    checkListener(row, requireLoadBalancer(row.loadBalancerArn, context), context, row.arn);
    store.put(listeners, row);
    changeDefaultActions(row, input, context);
    return { Listeners: [wireListener(row, store)] };
  },
});

function changed(before: ListenerRow, input: ModifyListenerInput): ListenerRow {
  const protocol = input.Protocol ?? before.protocol;
  const encrypted = isEncrypted(protocol);
  return {
    ...before,
    port: input.Port ?? before.port,
    protocol,
    sslPolicy: encrypted ? (input.SslPolicy ?? before.sslPolicy ?? DEFAULT_SSL_POLICY) : undefined,
    certificates: encrypted ? withDefault(before, input) : [],
    alpnPolicy: input.AlpnPolicy ?? before.alpnPolicy,
    mutualAuthentication: input.MutualAuthentication ?? before.mutualAuthentication,
  };
}

/** The request brings another default certificate; the others stay. */
function withDefault({ certificates }: ListenerRow, { Certificates }: ModifyListenerInput) {
  return Certificates?.length ? [...Certificates, ...certificates.slice(1)] : certificates;
}

function changeDefaultActions(row: ListenerRow, { DefaultActions }: ModifyListenerInput, context: Context): void {
  const rule = context.store.get(rules, row.defaultRuleArn);
  if (!rule) return;
  const actions = DefaultActions?.map(wholeAction) ?? rule.actions;
  checkActions(actions, row, context);
  context.store.put(rules, { ...rule, actions });
}
