import { parseArn } from "../arn.js";
import { activityCheck } from "../check.js";
import { findActivity } from "../find.js";
import { operation } from "../operation.js";
import { activities } from "../tables.js";

/** One that is not there is deleted, too. Source: AWS Step Functions API reference, DeleteActivity; recorded. */
export const DeleteActivity = operation("DeleteActivity", {
  authorize: ({ activityArn }, read) => [activityCheck("DeleteActivity", parseArn(activityArn, "activity").text, read)],
  run({ activityArn }, context) {
    const activity = findActivity(activityArn, context);
    if (activity) context.store.delete(activities, activities.key(activity));
    return {};
  },
});
