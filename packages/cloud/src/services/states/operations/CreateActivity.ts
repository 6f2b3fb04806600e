import { refuse, statesActivityAlreadyExists } from "@understudy/catalogue";
import { activityArn } from "../arn.js";
import { activityCheck, requestTags } from "../check.js";
import { checkName } from "../check-name.js";
import { findActivity } from "../find.js";
import { operation } from "../operation.js";
import { encryptionOf } from "../settings.js";
import { activities } from "../tables.js";
import { withTags } from "../tags.js";

/** One of that name already there is the answer; tags do not count. Source: AWS Step Functions API reference, CreateActivity. */
export const CreateActivity = operation("CreateActivity", {
  authorize: ({ name, tags }, read) => [
    activityCheck("CreateActivity", activityArn(read, name), read, requestTags(tags)),
    ...(tags?.length ? [activityCheck("TagResource", activityArn(read, name), read, requestTags(tags))] : []),
  ],
  run({ name, tags, encryptionConfiguration }, context) {
    const { store, account, region, now } = context;
    checkName(name);
    const arn = activityArn(context, name);
    const encryption = encryptionOf(encryptionConfiguration);
    const before = findActivity(arn, context);
    if (before && JSON.stringify(before.encryptionConfiguration) !== JSON.stringify(encryption)) {
      refuse(statesActivityAlreadyExists, { arn });
    }
    if (!before) {
      store.put(activities, {
        account,
        region,
        name,
        arn,
        createdAt: now,
        tags: withTags(arn, [], tags),
        encryptionConfiguration: encryption,
        sequence: store.revision + 1,
      });
    }
    return { activityArn: arn, creationDate: new Date(before?.createdAt ?? now) };
  },
});
