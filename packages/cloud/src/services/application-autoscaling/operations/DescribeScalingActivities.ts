import { describeCheck } from "../check.js";
import { isChosen } from "../chosen.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { namespaceKey, scalingActivities } from "../tables.js";
import { wireActivity } from "../wire.js";

/** Those of the last six weeks, newest first. Source: Application Auto Scaling API reference, DescribeScalingActivities. */
export const DescribeScalingActivities = operation("DescribeScalingActivities", {
  authorize: (_input, read) => [describeCheck("DescribeScalingActivities", read)],
  run(input, context) {
    const of = namespaceKey(context, input.ServiceNamespace);
    const chosen = context.store
      .list(scalingActivities, "namespace", of)
      .filter((row) => isChosen(row, input))
      .filter(({ NotScaledReasons }) => input.IncludeNotScaledActivities === true || !NotScaledReasons);
    const { rows, end } = page(chosen, scalingActivities.key, of, input);
    return { ScalingActivities: rows.map(wireActivity), ...end };
  },
});
