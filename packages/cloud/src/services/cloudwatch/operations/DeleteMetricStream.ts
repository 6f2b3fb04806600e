import { metricStreamArn } from "../arn.js";
import { operation } from "../operation.js";
import { metricStreamCheck } from "../streams/check.js";
import { metricStreams } from "../streams/tables.js";

/** AWS: a name that is not there is no error. Source: CloudWatch API reference, DeleteMetricStream. */
export const DeleteMetricStream = operation("DeleteMetricStream", {
  authorize: ({ Name }, read) => [metricStreamCheck("DeleteMetricStream", Name, read)],
  run({ Name }, context) {
    context.store.delete(metricStreams, metricStreamArn(context, Name));
    return {};
  },
});
