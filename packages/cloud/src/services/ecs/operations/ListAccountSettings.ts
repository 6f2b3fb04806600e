import type { Setting } from "@aws-sdk/client-ecs";
import { effectiveSetting, settingNames, settingPrincipal } from "../account-settings.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { accountSettings } from "../tables.js";

/** What was set; with `effectiveSettings`, what holds. Source: Amazon ECS API reference, ListAccountSettings. */
export const ListAccountSettings = operation("ListAccountSettings", {
  authorize: () => [{ action: "ecs:ListAccountSettings", resource: "*" }],
  run(input, context) {
    const { account, region, store } = context;
    const principalArn = settingPrincipal(input.principalArn, context);
    const all: readonly Setting[] = input.effectiveSettings
      ? settingNames.map((name) => effectiveSetting(name, principalArn, context))
      : store
          .list(accountSettings, "principal", `${account}/${region} ${principalArn}`)
          .map(({ name, value }) => ({ name: name as Setting["name"], value, principalArn, type: "user" }));
    const asked = all
      .filter(({ name, value }) => (!input.name || name === input.name) && (!input.value || value === input.value))
      .toSorted((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
    const { rows, nextToken } = page(
      (after, limit) => asked.filter(({ name = "" }) => after === undefined || name > after).slice(0, limit),
      ({ name = "" }) => name,
      { token: input.nextToken, size: input.maxResults },
    );
    return { settings: [...rows], nextToken };
  },
});
