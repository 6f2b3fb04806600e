import { groupCheck } from "../check.js";
import { withInline } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { groups } from "../tables.js";

/** Source: IAM API reference, PutGroupPolicy. */
export const PutGroupPolicy = operation("PutGroupPolicy", {
  authorize: (input, read) => [groupCheck("PutGroupPolicy", input.GroupName, read)],
  run(input, context) {
    const group = requireGroup(input.GroupName, context);
    context.store.put(groups, { ...group, inline: withInline(group, input, { kind: "group", name: input.GroupName }) });
    return {};
  },
});
