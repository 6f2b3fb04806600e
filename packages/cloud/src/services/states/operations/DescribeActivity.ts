import { parseArn } from "../arn.js";
import { activityCheck } from "../check.js";
import { requireActivity } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, DescribeActivity. */
export const DescribeActivity = operation("DescribeActivity", {
  authorize: ({ activityArn }, read) => [
    activityCheck("DescribeActivity", parseArn(activityArn, "activity").text, read),
  ],
  run({ activityArn }, context) {
    const { name, createdAt, encryptionConfiguration } = requireActivity(activityArn, context);
    return { activityArn, name, creationDate: new Date(createdAt), encryptionConfiguration };
  },
});
