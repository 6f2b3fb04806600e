import type { Tag } from "@aws-sdk/client-cloudwatch";
import type { Check, Read } from "../../gate/operation.js";
import { alarmCheck, requestTags } from "./check.js";

interface PutAlarm {
  readonly AlarmName: string;
  readonly AlarmActions?: readonly string[];
  readonly OKActions?: readonly string[];
  readonly InsufficientDataActions?: readonly string[];
  readonly Tags?: readonly Tag[];
}

/**
 * The checks of making an alarm: its actions are a condition key, and its tags need `cloudwatch:TagResource` too.
 * Source: Service Authorization Reference; CloudWatch API reference, PutMetricAlarm, Tags.
 */
export function putAlarmChecks(action: string, input: PutAlarm, read: Read): readonly Check[] {
  const { AlarmName, AlarmActions = [], OKActions = [], InsufficientDataActions = [], Tags = [] } = input;
  const actions = [...new Set([...AlarmActions, ...OKActions, ...InsufficientDataActions])];
  const tags = requestTags(Tags);
  const told = { ...tags, ...(actions.length > 0 && { "cloudwatch:AlarmActions": actions }) };
  return [
    alarmCheck(action, AlarmName, read, told),
    ...(Tags.length > 0 ? [alarmCheck("TagResource", AlarmName, read, tags)] : []),
  ];
}
