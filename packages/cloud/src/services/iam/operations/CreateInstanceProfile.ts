import { iamInstanceProfileAlreadyExists, refuse } from "@understudy/catalogue";
import { requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import type { InstanceProfileRow } from "../instance-profile.js";
import { instanceProfileArn, instanceProfiles, wireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { nameKey } from "../tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, CreateInstanceProfile. */
export const CreateInstanceProfile = operation("CreateInstanceProfile", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreateInstanceProfile",
      resource: instanceProfileArn(read.account, input.Path ?? "/", input.InstanceProfileName),
      context: requestTags(input.Tags),
    };
    return withTagCheck(create, "TagInstanceProfile", input.Tags);
  },
  run(input, context) {
    const { account, store, ids, now } = context;
    const { InstanceProfileName: instanceProfileName, Path: path = "/" } = input;
    if (store.get(instanceProfiles, nameKey(account, instanceProfileName))) {
      refuse(iamInstanceProfileAlreadyExists, { name: instanceProfileName });
    }
    checkQuota("InstanceProfilesPerAccount", store.count(instanceProfiles, "account", account) + 1);
    const profile: InstanceProfileRow = {
      account,
      instanceProfileName,
      instanceProfileId: ids.unique("AIPA"),
      path,
      arn: instanceProfileArn(account, path, instanceProfileName),
      createdAt: now,
      tags: withTags(input.Tags, [], "TagsPerInstanceProfile"),
    };
    store.put(instanceProfiles, profile);
    return { InstanceProfile: wireInstanceProfile(profile, context) };
  },
});
