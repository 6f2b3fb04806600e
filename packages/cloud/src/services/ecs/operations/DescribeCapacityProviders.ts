import { ecsFailureReasons } from "@understudy/catalogue";
import { lastPart } from "../arn.js";
import { fargateProviders } from "../check-placement.js";
import { operation } from "../operation.js";

/**
 * The two providers that every account has. Source: Amazon ECS API reference, DescribeCapacityProviders.
 * DIFFERS: there are no others: Auto Scaling groups are not here.
 */
export const DescribeCapacityProviders = operation("DescribeCapacityProviders", {
  authorize: (input, read) =>
    (input.capacityProviders?.length ? input.capacityProviders : ["*"]).map((name) => ({
      action: "ecs:DescribeCapacityProviders",
      resource: name === "*" ? "*" : arnOf(name, read),
    })),
  run(input, context) {
    const asked = input.capacityProviders?.length ? input.capacityProviders : fargateProviders;
    const isKnown = (name: string) => fargateProviders.includes(lastPart(name));
    return {
      capacityProviders: asked.filter(isKnown).map((name) => ({
        capacityProviderArn: arnOf(name, context),
        name: lastPart(name),
        status: "ACTIVE" as const,
        tags: [],
      })),
      failures: asked
        .filter((name) => !isKnown(name))
        .map((name) => ({ arn: arnOf(name, context), reason: ecsFailureReasons.missing })),
    };
  },
});

const arnOf = (name: string, { account, region }: { readonly account: string; readonly region: string }) =>
  name.startsWith("arn:") ? name : `arn:aws:ecs:${region}:${account}:capacity-provider/${name}`;
