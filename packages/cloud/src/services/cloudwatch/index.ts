import type { Service } from "../../gate/operation.js";
import { DeleteAlarms } from "./operations/DeleteAlarms.js";
import { DescribeAlarmHistory } from "./operations/DescribeAlarmHistory.js";
import { DescribeAlarms } from "./operations/DescribeAlarms.js";
import { DisableAlarmActions } from "./operations/DisableAlarmActions.js";
import { EnableAlarmActions } from "./operations/EnableAlarmActions.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutMetricAlarm } from "./operations/PutMetricAlarm.js";
import { PutMetricData } from "./operations/PutMetricData.js";
import { SetAlarmState } from "./operations/SetAlarmState.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";

/** Amazon CloudWatch: metrics, alarms and dashboards. */
export const cloudwatch: Service = {
  name: "cloudwatch",
  operations: {
    DeleteAlarms,
    DescribeAlarmHistory,
    DescribeAlarms,
    DisableAlarmActions,
    EnableAlarmActions,
    ListTagsForResource,
    PutMetricAlarm,
    PutMetricData,
    SetAlarmState,
    TagResource,
    UntagResource,
  },
};
