import { template } from "../template.js";

/** Description of the alarms that a target tracking policy makes. Source: such alarms in public Terraform states. */
export const scalingAlarmDescription = template`DO NOT EDIT OR DELETE. For TargetTrackingScaling policy ${"policyArn"}.`;
/** What a schedule is to look like. Source: answers of CloudFormation to a wrong one, quoted in public CDK stacks. */
export const scalingScheduleSyntax =
  "Schedule expressions must have the following syntax: rate(<number>\\s?(minutes?|hours?|days?)), cron(<cron_expression>) or at(yyyy-MM-dd'T'HH:mm:ss).";
/** Why the action of an alarm failed whose policy was deleted; it stands in the alarm's history. inferred: no recording at hand. */
export const scalingPolicyGone = "The scaling policy does not exist.";
