import { elbDuplicateTargetGroupName, elbNotForLambda, elbValueMissing, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { requestText } from "../../ecs/request-text.js";
import { elbArn } from "../arn.js";
import { defaults } from "../attributes/attribute.js";
import { attributesFor, specialDefaults, targetGroupAttributes } from "../attributes/target-group-attributes.js";
import { requestTags, tagOnCreate } from "../check.js";
import { checkName } from "../check-name.js";
import { newHealthCheck } from "../health-check.js";
import { operation } from "../operation.js";
import type { TargetGroupRow } from "../tables.js";
import { placeKey, targetGroups } from "../tables.js";
import { withTags } from "../tags.js";
import { wireTargetGroup } from "../wire-target-group.js";

type CreateTargetGroupInput = Input<typeof import("@aws-sdk/client-elastic-load-balancing-v2"), "CreateTargetGroup">;

/** Source: Elastic Load Balancing API reference, CreateTargetGroup. */
export const CreateTargetGroup = operation("CreateTargetGroup", {
  authorize(input, read) {
    const resource = elbArn(read, `targetgroup/${input.Name}/*`);
    return [
      { action: "elasticloadbalancing:CreateTargetGroup", resource, context: requestTags(input.Tags) },
      ...tagOnCreate("CreateTargetGroup", resource, input.Tags),
    ];
  },
  run(input, context) {
    const { store } = context;
    checkName(input.Name, "target group");
    checkKind(input);
    const request = requestText(input);
    const [existing] = store.list(targetGroups, "name", `${placeKey(context)} ${input.Name}`);
    if (existing && existing.request !== request) refuse(elbDuplicateTargetGroupName, { name: input.Name });
    const row = existing ?? newTargetGroup(input, request, context);
    store.put(targetGroups, row);
    return { TargetGroups: [wireTargetGroup(row, store)] };
  },
});

/** @throws Failure for what the type of targets needs, or does not take. */
function checkKind({ TargetType, Protocol, Port, VpcId }: CreateTargetGroupInput): void {
  const given = { Protocol, Port, "VPC ID": VpcId };
  for (const [thing, value] of Object.entries(given)) {
    if (TargetType === "lambda" && value !== undefined) refuse(elbNotForLambda, { thing });
    if (TargetType === "lambda" || value !== undefined) continue;
    refuse(elbValueMissing, { thing: thing === "VPC ID" ? thing : thing.toLowerCase() });
  }
}

function newTargetGroup(input: CreateTargetGroupInput, request: string, context: Context): TargetGroupRow {
  const { account, region, ids } = context;
  const { Protocol: protocol, TargetType: targetType = "instance" } = input;
  const http = protocol === "HTTP" || protocol === "HTTPS";
  const kind = { targetType, protocol, protocolVersion: http ? (input.ProtocolVersion ?? "HTTP1") : undefined };
  const attributes = { ...defaults(targetGroupAttributes, attributesFor(kind)), ...specialDefaults(kind) };
  return {
    account,
    region,
    arn: elbArn(context, `targetgroup/${input.Name}/${ids.hex(16)}`),
    name: input.Name,
    ...kind,
    port: input.Port,
    vpcId: input.VpcId,
    ipAddressType: protocol === "GENEVE" ? undefined : (input.IpAddressType ?? "ipv4"),
    healthCheck: newHealthCheck(input, kind),
    attributes,
    tags: withTags([], input.Tags),
    request,
  };
}
