import { detectorNamed } from "../anomalies/detector-named.js";
import { anomalyDetectors } from "../anomalies/tables.js";
import { generalCheck } from "../check.js";
import { operation } from "../operation.js";

/**
 * Makes an anomaly detection model, or replaces its configuration.
 * DIFFERS: models are kept and described, and never trained: there are no bands. Source: CloudWatch API reference, PutAnomalyDetector.
 */
export const PutAnomalyDetector = operation("PutAnomalyDetector", {
  authorize: () => [generalCheck("PutAnomalyDetector")],
  run(input, context) {
    const { account, region, store } = context;
    const { Configuration: { MetricTimezone, ExcludedTimeRanges = [] } = {}, MetricCharacteristics } = input;
    store.put(anomalyDetectors, {
      account,
      region,
      ...detectorNamed(input, context),
      ...(MetricTimezone !== undefined && { timezone: MetricTimezone }),
      excluded: ExcludedTimeRanges.map(({ StartTime, EndTime }) => ({
        start: StartTime.getTime(),
        end: EndTime.getTime(),
      })),
      ...(MetricCharacteristics && { characteristics: MetricCharacteristics }),
    });
    return {};
  },
});
