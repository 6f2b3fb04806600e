import { listCheck } from "../check.js";
import { instanceProfiles, wireListedInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";

/** Source: IAM API reference, ListInstanceProfiles. */
export const ListInstanceProfiles = operation("ListInstanceProfiles", {
  authorize: (input, read) => [listCheck("ListInstanceProfiles", "instance-profile", input.PathPrefix, read)],
  run(input, context) {
    const { items, end } = pageOfRows(
      input,
      instanceProfiles.key,
      (after, limit) => context.store.list(instanceProfiles, "account", context.account, { after, limit }),
      ({ path }) => path.startsWith(input.PathPrefix ?? "/"),
    );
    return { InstanceProfiles: items.map((profile) => wireListedInstanceProfile(profile, context)), ...end };
  },
});
