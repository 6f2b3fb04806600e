/** What Elastic Load Balancing refuses about actions of listeners and rules. */
import type { Action } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  elbActionTargetGroupNotFound,
  elbContentTypeInvalid,
  elbIncompatibleProtocols,
  elbRedirectLoop,
  elbTargetGroupAssociationLimit,
  elbValueMissing,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { targetGroupsOf, tuplesOf, UNCHANGED } from "./actions.js";
import type { TargetGroupRow } from "./tables.js";
import { rules, targetGroups } from "./tables.js";

/** The listener that the actions are of, as far as they depend on it. */
interface Owner {
  readonly loadBalancerArn: string;
  readonly protocol?: string;
}

/** Source: Elastic Load Balancing API reference, Action. @throws Failure, the first rule that is broken. */
export function checkActions(actions: readonly Action[], owner: Owner, read: Read): void {
  for (const action of actions) {
    if (action.Type === "forward" && tuplesOf(action).length === 0) refuse(elbValueMissing, { thing: "target group" });
    if (action.Type === "redirect") checkRedirect(action);
    if (action.Type === "fixed-response") checkFixedResponse(action);
  }
  for (const arn of targetGroupsOf(actions)) checkTargetGroup(arn, owner, read);
  const taken = targetGroupsOf(actions).filter((arn) => isOfAnother(arn, owner, read));
  if (taken.length > 0) refuse(elbTargetGroupAssociationLimit, { arns: taken.join(", ") });
}

function checkRedirect({ RedirectConfig = {} as never }: Action): void {
  const parts = Object.keys(UNCHANGED) as (keyof typeof UNCHANGED)[];
  if (parts.every((part) => (RedirectConfig[part] ?? UNCHANGED[part]) === UNCHANGED[part])) refuse(elbRedirectLoop, {});
}

const CONTENT_TYPES = ["text/html", "application/json", "application/javascript", "text/css", "text/plain"];

function checkFixedResponse({ FixedResponseConfig }: Action): void {
  const type = FixedResponseConfig?.ContentType;
  if (type !== undefined && !CONTENT_TYPES.includes(type)) refuse(elbContentTypeInvalid, {});
}

function checkTargetGroup(arn: string, { protocol }: Owner, { store, account, region }: Read): void {
  const found = store.get(targetGroups, arn);
  const own = found?.account === account && found.region === region;
  const row = own ? found : refuse(elbActionTargetGroupNotFound, { arn });
  if (protocol === undefined || row.protocol === undefined || reaches(protocol, row)) return;
  refuse(elbIncompatibleProtocols, { arn, protocol: row.protocol, listener: protocol });
}

/** Source: Network Load Balancers User Guide, "Target groups for your Network Load Balancers", Routing configuration. */
function reaches(listener: string, { protocol = "", targetType }: TargetGroupRow): boolean {
  const of: { readonly [listener: string]: readonly string[] } = {
    HTTP: ["HTTP", "HTTPS"],
    HTTPS: ["HTTP", "HTTPS"],
    TCP: targetType === "alb" ? ["TCP"] : ["TCP", "TCP_UDP"],
    TLS: ["TCP", "TLS"],
    UDP: ["UDP", "TCP_UDP"],
    TCP_UDP: ["TCP_UDP"],
  };
  return of[listener]?.includes(protocol) ?? protocol === listener;
}

function isOfAnother(arn: string, { loadBalancerArn }: Owner, { store }: Read): boolean {
  return store.list(rules, "targetGroup", arn).some((rule) => rule.loadBalancerArn !== loadBalancerArn);
}
