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
    const { Configuration = {}, MetricCharacteristics: characteristics } = input;
    const configuration = { ...Configuration, ExcludedTimeRanges: Configuration.ExcludedTimeRanges ?? [] };
    const named = detectorNamed(input, context);
    store.put(anomalyDetectors, {
      account,
      region,
      ...named,
      configuration,
      ...(characteristics && { characteristics }),
    });
    return {};
  },
});
