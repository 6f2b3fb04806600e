import type { Operation } from "../../../gate/operation.js";
import { busNamed, DEFAULT_BUS, ruleArn } from "../../events/arn.js";

/** `events:PutRule` and its like on the managed rule. Source: Step Functions Developer Guide, "IAM policies for integrated services", Amazon ECS. */
export const CreateManagedRule: Operation<{ readonly rule?: string }, object> = {
  name: "CreateManagedRule",
  authorize({ rule = "*" }, read) {
    const resource = ruleArn(busNamed(DEFAULT_BUS, read), rule);
    const context = { "events:ManagedBy": "states.amazonaws.com" };
    return ["events:PutTargets", "events:PutRule", "events:DescribeRule"].map((action) => ({
      action,
      resource,
      ...(action !== "events:DescribeRule" && { context }),
    }));
  },
  run: () => ({}),
};
