import { operation } from "../operation.js";
import { metricStreamCheck } from "../streams/check.js";
import { setState } from "../streams/set-state.js";

/** Source: CloudWatch API reference, StartMetricStreams. */
export const StartMetricStreams = operation("StartMetricStreams", {
  authorize: ({ Names }, read) => Names.map((name) => metricStreamCheck("StartMetricStreams", name, read)),
  run({ Names }, context) {
    setState(Names, "running", context);
    return {};
  },
});
