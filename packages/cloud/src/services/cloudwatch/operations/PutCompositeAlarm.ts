import {
  alarmReasons,
  cloudwatchAlarmKindChanges,
  cloudwatchAlarmRuleInvalid,
  cloudwatchAlarmsAbsent,
  cloudwatchSuppressionPeriodsMissing,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { checkActions } from "../alarms/check-actions.js";
import { recordConfiguration } from "../alarms/configuration-history.js";
import { findAlarm } from "../alarms/find-alarm.js";
import { alarmsIn, parseRule, RuleError } from "../alarms/parse-rule.js";
import type { AlarmRow, CompositeAlarmRow } from "../alarms/tables.js";
import { alarms } from "../alarms/tables.js";
import type { Place } from "../arn.js";
import { alarmArn } from "../arn.js";
import { putAlarmChecks } from "../check-put-alarm.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

type PutCompositeAlarmInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "PutCompositeAlarm">;

/** Makes a composite alarm, or replaces its settings. Its rule is evaluated at once. Source: CloudWatch API reference, PutCompositeAlarm. */
export const PutCompositeAlarm = operation("PutCompositeAlarm", {
  authorize: (input, read) => putAlarmChecks("PutCompositeAlarm", input, read),
  run(input, context) {
    checkActions(input, context.region);
    const children = childrenOf(input.AlarmRule, context);
    const absent = children.filter((arn) => !context.store.get(alarms, arn));
    if (absent.length > 0) refuse(cloudwatchAlarmsAbsent, { alarms: absent.map(nameIn).join(", ") });
    const { ActionsSuppressor: suppressor, ActionsSuppressorWaitPeriod, ActionsSuppressorExtensionPeriod } = input;
    const periods = [ActionsSuppressorWaitPeriod, ActionsSuppressorExtensionPeriod];
    if (suppressor !== undefined && periods.includes(undefined)) refuse(cloudwatchSuppressionPeriodsMissing, {});
    const before = findAlarm(input.AlarmName, context);
    if (before?.kind === "MetricAlarm") refuse(cloudwatchAlarmKindChanges, { alarm: before.name, kind: before.kind });
    const after = alarmOf(input, children, before, context);
    context.store.put(alarms, after);
    recordConfiguration(context.store, context.now, { before, after });
    return {};
  },
});

/** @throws Failure for a rule that cannot be read */
function childrenOf(rule: string, at: Place): readonly string[] {
  try {
    return alarmsIn(parseRule(rule)).map((nameOrArn) => arnOf(nameOrArn, at));
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return refuse(cloudwatchAlarmRuleInvalid, { reason: error.message });
  }
}

const arnOf = (nameOrArn: string, at: Place) => (nameOrArn.startsWith("arn:") ? nameOrArn : alarmArn(at, nameOrArn));
const nameIn = (arn: string) => arn.replace(/^.*:alarm:/, "");

function alarmOf(
  input: PutCompositeAlarmInput,
  children: readonly string[],
  before: AlarmRow | undefined,
  context: Context,
): CompositeAlarmRow {
  const { account, region, now } = context;
  const { ActionsSuppressor: suppressor } = input;
  return {
    kind: "CompositeAlarm",
    account,
    region,
    arn: alarmArn(context, input.AlarmName),
    name: input.AlarmName,
    description: input.AlarmDescription,
    actionsEnabled: input.ActionsEnabled ?? true,
    okActions: input.OKActions ?? [],
    alarmActions: input.AlarmActions ?? [],
    insufficientDataActions: input.InsufficientDataActions ?? [],
    stateValue: before?.stateValue ?? "INSUFFICIENT_DATA",
    stateReason: before?.stateReason ?? alarmReasons.created,
    stateReasonData: before?.stateReasonData,
    stateUpdatedAt: before?.stateUpdatedAt ?? now,
    stateTransitionedAt: before?.stateTransitionedAt ?? now,
    configurationUpdatedAt: now,
    createdAt: before?.createdAt ?? now,
    tags: before?.tags ?? withTags([], input.Tags),
    alarmRule: input.AlarmRule,
    children,
    actionsSuppressor: suppressor === undefined ? undefined : arnOf(suppressor, context),
    actionsSuppressorWaitPeriod: input.ActionsSuppressorWaitPeriod,
    actionsSuppressorExtensionPeriod: input.ActionsSuppressorExtensionPeriod,
  };
}
