import { ecsFailureReasons } from "@understudy/catalogue";
import { lastPart } from "../arn.js";
import { capacityProviderCheck } from "../capacity-providers/check.js";
import { capacityProviderArn, findCapacityProvider } from "../capacity-providers/find.js";
import { capacityProviders } from "../capacity-providers/tables.js";
import { wireCapacityProvider } from "../capacity-providers/wire.js";
import { fargateProviders } from "../check-placement.js";
import { operation } from "../operation.js";

/**
 * The two providers that every account has, and those that were made. Source: Amazon ECS API reference, DescribeCapacityProviders.
 * DIFFERS: all in one page.
 */
export const DescribeCapacityProviders = operation("DescribeCapacityProviders", {
  authorize: (input, read) =>
    input.capacityProviders?.length
      ? input.capacityProviders.map((name) => capacityProviderCheck("ecs:DescribeCapacityProviders", name, read))
      : [{ action: "ecs:DescribeCapacityProviders", resource: "*" }],
  run(input, context) {
    const { store, account, region } = context;
    const own = store.list(capacityProviders, "region", `${account}/${region}`).map(({ name }) => name);
    const asked = input.capacityProviders?.length ? input.capacityProviders : [...fargateProviders, ...own];
    const tags = input.include?.includes("TAGS") ?? false;
    const ofFargate = (name: string) => ({
      capacityProviderArn: capacityProviderArn(context, name),
      name: lastPart(name),
      status: "ACTIVE" as const,
      tags: [],
    });
    const found = asked.map((name) => {
      const row = findCapacityProvider(name, context);
      if (row) return { name, provider: wireCapacityProvider(row, { tags }) };
      return { name, provider: fargateProviders.includes(lastPart(name)) ? ofFargate(name) : undefined };
    });
    return {
      capacityProviders: found.flatMap(({ provider }) => provider ?? []),
      failures: found
        .filter(({ provider }) => !provider)
        .map(({ name }) => ({ arn: capacityProviderArn(context, name), reason: ecsFailureReasons.missing })),
    };
  },
});
