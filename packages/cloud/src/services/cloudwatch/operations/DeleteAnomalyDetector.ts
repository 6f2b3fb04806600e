import { cloudwatchAnomalyDetectorNotFound, refuse } from "@understudy/catalogue";
import { detectorNamed } from "../anomalies/detector-named.js";
import { anomalyDetectors, detectorKey } from "../anomalies/tables.js";
import { generalCheck } from "../check.js";
import { operation } from "../operation.js";

/** Source: CloudWatch API reference, DeleteAnomalyDetector. */
export const DeleteAnomalyDetector = operation("DeleteAnomalyDetector", {
  authorize: () => [generalCheck("DeleteAnomalyDetector")],
  run(input, context) {
    const key = detectorKey(context, detectorNamed(input, context).id);
    if (!context.store.get(anomalyDetectors, key)) refuse(cloudwatchAnomalyDetectorNotFound, {});
    context.store.delete(anomalyDetectors, key);
    return {};
  },
});
