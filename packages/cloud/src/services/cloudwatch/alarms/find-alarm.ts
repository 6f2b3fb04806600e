import { cloudwatchAlarmNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import { alarmArn } from "../arn.js";
import type { AlarmRow } from "./tables.js";
import { alarms } from "./tables.js";

/** The alarm of that name in the caller's account and Region. */
export const findAlarm = (name: string, read: Read): AlarmRow | undefined =>
  read.store.get(alarms, alarmArn(read, name));

/** @throws Failure cloudwatch.alarm-not-found */
export const requireAlarm = (name: string, read: Read): AlarmRow =>
  findAlarm(name, read) ?? refuse(cloudwatchAlarmNotFound, {});
