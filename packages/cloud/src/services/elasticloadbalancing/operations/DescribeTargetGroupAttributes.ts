import { wireAttributes } from "../attributes/attribute.js";
import { describeCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";

/** Source: Elastic Load Balancing API reference, DescribeTargetGroupAttributes. */
export const DescribeTargetGroupAttributes = operation("DescribeTargetGroupAttributes", {
  authorize: () => [describeCheck("DescribeTargetGroupAttributes")],
  run: (input, context) => ({
    Attributes: wireAttributes(requireTargetGroup(input.TargetGroupArn, context).attributes),
  }),
});
