import { describeCheck } from "../check.js";
import { isChosen } from "../chosen.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { listedKey, namespaceKey, scalableTargets } from "../tables.js";
import { wireTarget } from "../wire.js";

/** Source: Application Auto Scaling API reference, DescribeScalableTargets. */
export const DescribeScalableTargets = operation("DescribeScalableTargets", {
  authorize: (_input, read) => [describeCheck("DescribeScalableTargets", read)],
  run(input, context) {
    const of = namespaceKey(context, input.ServiceNamespace);
    const chosen = context.store.list(scalableTargets, "namespace", of).filter((row) => isChosen(row, input));
    const { rows, end } = page(chosen, listedKey, of, input);
    return { ScalableTargets: rows.map(wireTarget), ...end };
  },
});
