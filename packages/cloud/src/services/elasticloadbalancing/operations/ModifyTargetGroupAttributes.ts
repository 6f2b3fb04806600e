import { wireAttributes, withAttributes } from "../attributes/attribute.js";
import { attributesFor, targetGroupAttributes } from "../attributes/target-group-attributes.js";
import { resourceCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import { targetGroups } from "../tables.js";

/** Source: Elastic Load Balancing API reference, ModifyTargetGroupAttributes. */
export const ModifyTargetGroupAttributes = operation("ModifyTargetGroupAttributes", {
  authorize: (input, read) => [resourceCheck("ModifyTargetGroupAttributes", input.TargetGroupArn, read)],
  run(input, context) {
    const row = requireTargetGroup(input.TargetGroupArn, context);
    const what = row.targetType === "lambda" ? "target type" : "protocol";
    const owner = { kind: "Target group", owners: "target groups", what, which: attributesFor(row) };
    const attributes = withAttributes(row.attributes, input.Attributes, targetGroupAttributes, owner);
    context.store.put(targetGroups, { ...row, attributes });
    return { Attributes: wireAttributes(attributes) };
  },
});
