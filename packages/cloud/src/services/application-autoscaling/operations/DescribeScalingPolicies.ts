import type { Alarm } from "@aws-sdk/client-application-auto-scaling";
import { Failure, refuse, scalingAlarmsNotRetrievable, scalingRoleNotAssumableForAlarms } from "@understudy/catalogue";
import type { Caller } from "../../../gate/caller.js";
import type { Context } from "../../../gate/operation.js";
import { describeCheck } from "../check.js";
import { isChosen } from "../chosen.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { findScalingSession, scalingRoleArn, scalingRoleView } from "../role.js";
import { alarmsOf } from "../step-alarms.js";
import type { ScalingPolicyRow } from "../tables.js";
import { listedKey, namespaceKey, scalingPolicies } from "../tables.js";
import { wirePolicy } from "../wire.js";

/** The policies with their alarms, which CloudWatch tells the service-linked role. Source: Application Auto Scaling API reference, DescribeScalingPolicies. */
export const DescribeScalingPolicies = operation("DescribeScalingPolicies", {
  authorize: (_input, read) => [describeCheck("DescribeScalingPolicies", read)],
  run(input, context) {
    const of = namespaceKey(context, input.ServiceNamespace);
    const names = input.PolicyNames ?? [];
    const chosen = context.store
      .list(scalingPolicies, "namespace", of)
      .filter((row) => isChosen(row, input))
      .filter(({ PolicyName }) => names.length === 0 || names.includes(PolicyName));
    const { rows, end } = page(chosen, listedKey, of, input);
    if (rows.length === 0) return { ScalingPolicies: [], ...end };
    const caller = findScalingSession(context, "AutoScaling-ManageAlarms");
    if (!caller) {
      const roleArn = scalingRoleArn(context.account);
      return refuse(scalingRoleNotAssumableForAlarms, { roleArn }, scalingRoleView(context));
    }
    return { ScalingPolicies: rows.map((row) => wirePolicy(row, alarms(context, caller, row))), ...end };
  },
});

function alarms(context: Context, caller: Caller, { arn }: ScalingPolicyRow): readonly Alarm[] {
  try {
    return alarmsOf(context, caller, arn).map(({ AlarmName, AlarmArn }) => ({ AlarmName, AlarmARN: AlarmArn }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return refuse(scalingAlarmsNotRetrievable, { policyArn: arn, reason: error.message });
  }
}
