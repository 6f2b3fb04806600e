import { operation } from "../operation.js";
import { metricStreamCheck } from "../streams/check.js";
import { setState } from "../streams/set-state.js";

/** Source: CloudWatch API reference, StopMetricStreams. */
export const StopMetricStreams = operation("StopMetricStreams", {
  authorize: ({ Names }, read) => Names.map((name) => metricStreamCheck("StopMetricStreams", name, read)),
  run({ Names }, context) {
    setState(Names, "stopped", context);
    return {};
  },
});
