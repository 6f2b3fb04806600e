import type { AnomalyDetector } from "@aws-sdk/client-cloudwatch";
import type { Input } from "../../../gate/sdk-types.js";
import type { AnomalyDetectorRow } from "../anomalies/tables.js";
import { anomalyDetectors } from "../anomalies/tables.js";
import { placeKey } from "../arn.js";
import { generalCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

type DescribeAnomalyDetectorsInput = Input<typeof import("@aws-sdk/client-cloudwatch"), "DescribeAnomalyDetectors">;

/** AWS: models of single metrics, where no type is named. Source: CloudWatch API reference, DescribeAnomalyDetectors. */
export const DescribeAnomalyDetectors = operation("DescribeAnomalyDetectors", {
  authorize: () => [generalCheck("DescribeAnomalyDetectors")],
  run(input, context) {
    const found = context.store
      .list(anomalyDetectors, "place", placeKey(context))
      .filter((row) => isWanted(row, input));
    const { NextToken: token, MaxResults: size = 10 } = input;
    const { rows, end } = pageOf(found, ({ id }) => id, { token, size });
    return { AnomalyDetectors: rows.map(wireDetector), ...end };
  },
});

function isWanted({ single }: AnomalyDetectorRow, input: DescribeAnomalyDetectorsInput): boolean {
  const { AnomalyDetectorTypes: types = [], Namespace, MetricName, Dimensions = [] } = input;
  if (!(types.length > 0 ? types : ["SINGLE_METRIC"]).includes(single ? "SINGLE_METRIC" : "METRIC_MATH")) return false;
  if (Namespace !== undefined && single?.namespace !== Namespace) return false;
  if (MetricName !== undefined && single?.name !== MetricName) return false;
  return Dimensions.every(({ Name, Value }) =>
    single?.dimensions.some((one) => one.Name === Name && one.Value === Value),
  );
}

/** Recorded: localstack/localstack test_cloudwatch.snapshot.json, `test_anomaly_detector_lifecycle`. */
function wireDetector({ single, queries, timezone, excluded, characteristics }: AnomalyDetectorRow): AnomalyDetector {
  const named = single && {
    Namespace: single.namespace,
    MetricName: single.name,
    Dimensions: [...single.dimensions],
    Stat: single.stat,
  };
  return {
    ...named,
    ...(named && single && { SingleMetricAnomalyDetector: { AccountId: single.accountId, ...named } }),
    ...(queries && { MetricMathAnomalyDetector: { MetricDataQueries: [...queries] } }),
    Configuration: {
      ExcludedTimeRanges: excluded.map(({ start, end }) => ({ StartTime: new Date(start), EndTime: new Date(end) })),
      ...(timezone !== undefined && { MetricTimezone: timezone }),
    },
    ...(characteristics && { MetricCharacteristics: characteristics }),
    StateValue: "PENDING_TRAINING",
  };
}
