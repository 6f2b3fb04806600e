import {
  ecsCapacityProviderAlreadyExists,
  ecsCapacityProviderNameInvalid,
  ecsServiceLinkedRoleAbsent,
  notImplemented,
  refuse,
} from "@understudy/catalogue";
import { findRoleByArn } from "../../iam/find-role.js";
import { serviceLinkedRoleArn } from "../assume.js";
import { capacityProviderArn, findCapacityProvider } from "../capacity-providers/find.js";
import type { CapacityProviderRow } from "../capacity-providers/tables.js";
import { capacityProviders } from "../capacity-providers/tables.js";
import { wireCapacityProvider } from "../capacity-providers/wire.js";
import { withDefaults } from "../capacity-providers/with-defaults.js";
import { requestTags, tagOnCreate } from "../check.js";
import { checkTags } from "../check-tags.js";
import { operation } from "../operation.js";

/**
 * Makes a provider of an Auto Scaling group. Source: Amazon ECS API reference, CreateCapacityProvider.
 * DIFFERS: the group is a name: it is not looked up, and nothing scales. Tasks run on whatever instances the cluster has.
 */
export const CreateCapacityProvider = operation("CreateCapacityProvider", {
  authorize: (input, read) => [
    { action: "ecs:CreateCapacityProvider", resource: "*", context: requestTags(input.tags) },
    ...tagOnCreate("CreateCapacityProvider", capacityProviderArn(read, input.name), input.tags),
  ],
  run(input, context) {
    const { account, region, store } = context;
    const isName = /^[A-Za-z0-9_-]{1,255}$/.test(input.name) && !/^(aws|ecs|fargate)/i.test(input.name);
    if (!isName) refuse(ecsCapacityProviderNameInvalid, {});
    checkTags(input.tags);
    // What is not here must not look as if it were.
    const group = input.autoScalingGroupProvider;
    if (!group) return refuse(notImplemented, { service: "ECS", operation: "CreateCapacityProvider" });
    if (findCapacityProvider(input.name, context)?.status === "ACTIVE") refuse(ecsCapacityProviderAlreadyExists, {});
    if (!findRoleByArn(store, serviceLinkedRoleArn(account))) refuse(ecsServiceLinkedRoleAbsent, {});
    const row: CapacityProviderRow = {
      account,
      region,
      arn: capacityProviderArn(context, input.name),
      name: input.name,
      status: "ACTIVE",
      autoScalingGroupProvider: withDefaults(group),
      tags: input.tags ?? [],
    };
    store.put(capacityProviders, row);
    return { capacityProvider: wireCapacityProvider(row, { tags: true }) };
  },
});
