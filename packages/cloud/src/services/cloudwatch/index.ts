import type { Service } from "../../gate/operation.js";
import { DeleteAlarms } from "./operations/DeleteAlarms.js";
import { DeleteAnomalyDetector } from "./operations/DeleteAnomalyDetector.js";
import { DeleteDashboards } from "./operations/DeleteDashboards.js";
import { DescribeAlarmHistory } from "./operations/DescribeAlarmHistory.js";
import { DescribeAlarms } from "./operations/DescribeAlarms.js";
import { DescribeAlarmsForMetric } from "./operations/DescribeAlarmsForMetric.js";
import { DescribeAnomalyDetectors } from "./operations/DescribeAnomalyDetectors.js";
import { DisableAlarmActions } from "./operations/DisableAlarmActions.js";
import { EnableAlarmActions } from "./operations/EnableAlarmActions.js";
import { GetDashboard } from "./operations/GetDashboard.js";
import { GetMetricData } from "./operations/GetMetricData.js";
import { GetMetricStatistics } from "./operations/GetMetricStatistics.js";
import { ListDashboards } from "./operations/ListDashboards.js";
import { ListMetrics } from "./operations/ListMetrics.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutAnomalyDetector } from "./operations/PutAnomalyDetector.js";
import { PutCompositeAlarm } from "./operations/PutCompositeAlarm.js";
import { PutDashboard } from "./operations/PutDashboard.js";
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
    DeleteAnomalyDetector,
    DeleteDashboards,
    DescribeAlarmHistory,
    DescribeAlarms,
    DescribeAlarmsForMetric,
    DescribeAnomalyDetectors,
    DisableAlarmActions,
    EnableAlarmActions,
    GetDashboard,
    GetMetricData,
    GetMetricStatistics,
    ListDashboards,
    ListMetrics,
    ListTagsForResource,
    PutAnomalyDetector,
    PutCompositeAlarm,
    PutDashboard,
    PutMetricAlarm,
    PutMetricData,
    SetAlarmState,
    TagResource,
    UntagResource,
  },
};
