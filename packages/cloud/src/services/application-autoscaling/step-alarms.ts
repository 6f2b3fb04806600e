import type { DescribeAlarmsOutput, MetricAlarm, PutMetricAlarmInput } from "@aws-sdk/client-cloudwatch";
import type { Caller } from "../../gate/caller.js";
import type { Act } from "../ecs/act.js";
import { assumeScalingRole } from "./role.js";
import type { ScalingPolicyRow } from "./tables.js";

/** The alarms whose actions name a policy. @throws Failure */
export function alarmsOf(act: Act, caller: Caller, policyArn: string): readonly MetricAlarm[] {
  const alarms: MetricAlarm[] = [];
  let NextToken: string | undefined;
  do {
    const input = { ActionPrefix: policyArn, AlarmTypes: ["MetricAlarm"], NextToken };
    const answer = act.call(caller, "cloudwatch", "DescribeAlarms", input) as DescribeAlarmsOutput;
    // The prefix of one policy's ARN may be that of another.
    alarms.push(...(answer.MetricAlarms ?? []).filter(({ AlarmActions }) => AlarmActions?.includes(policyArn)));
    NextToken = answer.NextToken;
  } while (NextToken !== undefined);
  return alarms;
}

/** Takes the action that names a policy from the alarms that somebody made for it. @throws Failure */
export function releaseStepAlarms(act: Act, { arn }: ScalingPolicyRow): void {
  const caller = assumeScalingRole(act, "AutoScaling-ManageAlarms");
  for (const alarm of alarmsOf(act, caller, arn)) {
    act.call(caller, "cloudwatch", "PutMetricAlarm", without(alarm, arn));
  }
}

/** An alarm as it is, put again without an action. */
function without(alarm: MetricAlarm, policyArn: string): PutMetricAlarmInput {
  const {
    AlarmArn: _arn,
    AlarmConfigurationUpdatedTimestamp: _updated,
    StateValue: _state,
    StateReason: _reason,
    StateReasonData: _data,
    StateUpdatedTimestamp: _stateUpdated,
    StateTransitionedTimestamp: _transitioned,
    EvaluationState: _evaluation,
    AlarmActions,
    ...settings
  } = alarm;
  return {
    ...(settings as PutMetricAlarmInput),
    AlarmActions: AlarmActions?.filter((action) => action !== policyArn),
  };
}
