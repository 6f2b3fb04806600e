import type { Service } from "../../gate/operation.js";
import { DeleteAlarms } from "./operations/DeleteAlarms.js";
import { DeleteAnomalyDetector } from "./operations/DeleteAnomalyDetector.js";
import { DeleteDashboards } from "./operations/DeleteDashboards.js";
import { DeleteInsightRules } from "./operations/DeleteInsightRules.js";
import { DeleteMetricStream } from "./operations/DeleteMetricStream.js";
import { DescribeAlarmHistory } from "./operations/DescribeAlarmHistory.js";
import { DescribeAlarms } from "./operations/DescribeAlarms.js";
import { DescribeAlarmsForMetric } from "./operations/DescribeAlarmsForMetric.js";
import { DescribeAnomalyDetectors } from "./operations/DescribeAnomalyDetectors.js";
import { DescribeInsightRules } from "./operations/DescribeInsightRules.js";
import { DisableAlarmActions } from "./operations/DisableAlarmActions.js";
import { DisableInsightRules } from "./operations/DisableInsightRules.js";
import { EnableAlarmActions } from "./operations/EnableAlarmActions.js";
import { EnableInsightRules } from "./operations/EnableInsightRules.js";
import { GetDashboard } from "./operations/GetDashboard.js";
import { GetMetricData } from "./operations/GetMetricData.js";
import { GetMetricStatistics } from "./operations/GetMetricStatistics.js";
import { GetMetricStream } from "./operations/GetMetricStream.js";
import { ListDashboards } from "./operations/ListDashboards.js";
import { ListMetricStreams } from "./operations/ListMetricStreams.js";
import { ListMetrics } from "./operations/ListMetrics.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutAnomalyDetector } from "./operations/PutAnomalyDetector.js";
import { PutCompositeAlarm } from "./operations/PutCompositeAlarm.js";
import { PutDashboard } from "./operations/PutDashboard.js";
import { PutInsightRule } from "./operations/PutInsightRule.js";
import { PutMetricAlarm } from "./operations/PutMetricAlarm.js";
import { PutMetricData } from "./operations/PutMetricData.js";
import { PutMetricStream } from "./operations/PutMetricStream.js";
import { SetAlarmState } from "./operations/SetAlarmState.js";
import { StartMetricStreams } from "./operations/StartMetricStreams.js";
import { StopMetricStreams } from "./operations/StopMetricStreams.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";

/**
 * Amazon CloudWatch: metrics, alarms, dashboards; anomaly detection models, Contributor Insights rules and metric streams as records.
 * Reports of rules, widget images, mute rules, alarms on logs and PromQL, and the OpenTelemetry side are answered as not implemented.
 */
export const cloudwatch: Service = {
  name: "cloudwatch",
  operations: {
    DeleteAlarms,
    DeleteAnomalyDetector,
    DeleteDashboards,
    DeleteInsightRules,
    DeleteMetricStream,
    DescribeAlarmHistory,
    DescribeAlarms,
    DescribeAlarmsForMetric,
    DescribeAnomalyDetectors,
    DescribeInsightRules,
    DisableAlarmActions,
    DisableInsightRules,
    EnableAlarmActions,
    EnableInsightRules,
    GetDashboard,
    GetMetricData,
    GetMetricStatistics,
    GetMetricStream,
    ListDashboards,
    ListMetricStreams,
    ListMetrics,
    ListTagsForResource,
    PutAnomalyDetector,
    PutCompositeAlarm,
    PutDashboard,
    PutInsightRule,
    PutMetricAlarm,
    PutMetricData,
    PutMetricStream,
    SetAlarmState,
    StartMetricStreams,
    StopMetricStreams,
    TagResource,
    UntagResource,
  },
};
