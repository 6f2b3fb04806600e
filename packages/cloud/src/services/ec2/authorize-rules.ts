/** Adds rules to a security group: what both AuthorizeSecurityGroup operations do. */
import { ec2PermissionDuplicate, refuse } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../gate/operation.js";
import { on, onNew } from "./check.js";
import { groupNamed, requireGroupNamed } from "./group-named.js";
import { newId } from "./ids.js";
import { SECURITY_GROUP, SECURITY_GROUP_RULE } from "./kind.js";
import type { RuleSpec, RulesRequest } from "./rules-asked.js";
import { peerText, rulesAsked, sameRule } from "./rules-asked.js";
import type { SecurityGroupRuleRow } from "./tables.js";
import { securityGroupRules } from "./tables.js";
import type { Tagging } from "./tags.js";
import { newTags } from "./tags.js";
import { wireRule } from "./wire-group.js";

type Request = RulesRequest & Tagging & { readonly GroupId?: string; readonly GroupName?: string };

/** The group must be allowed; so must the rule's tags. */
export function checkAuthorize(operation: string, input: Request, read: Read): readonly Check[] {
  const { tag } = onNew(operation, SECURITY_GROUP_RULE, input, read);
  return [on(operation, SECURITY_GROUP, groupNamed(input, read), read), ...tag];
}

/** All rules or none. @throws Failure InvalidPermission.Duplicate */
export function authorizeRules(input: Request, egress: boolean, context: Context) {
  const group = requireGroupNamed(input, context);
  const { account, region, store } = context;
  const tags = newTags(SECURITY_GROUP_RULE, input);
  const id = newId(context.ids);
  const made = rulesAsked(input, context).map((spec) => {
    const there = store.list(securityGroupRules, "group", group.id).filter((rule) => rule.egress === egress);
    if (there.some((rule) => sameRule(rule, spec))) refuse(ec2PermissionDuplicate, ruleWords(spec));
    const at = { account, region, vpcId: group.vpcId, groupId: group.id };
    const row: SecurityGroupRuleRow = { ...at, id: id("sgr"), tags, egress, ...spec };
    store.put(securityGroupRules, row);
    return row;
  });
  return { Return: true, SecurityGroupRules: made.map(wireRule) };
}

/** A rule, as the refusal of a duplicate names it. */
export function ruleWords(spec: RuleSpec) {
  const { protocol, fromPort, toPort } = spec;
  const all = protocol === "-1";
  return {
    peer: peerText(spec),
    protocol: all ? "ALL" : protocol.toUpperCase(),
    ports: all ? "" : `from port: ${fromPort}, to port: ${toPort}, `,
  };
}
