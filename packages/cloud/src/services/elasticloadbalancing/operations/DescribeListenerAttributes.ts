import { wireAttributes } from "../attributes/attribute.js";
import { describeCheck } from "../check.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";

/** Source: Elastic Load Balancing API reference, DescribeListenerAttributes. */
export const DescribeListenerAttributes = operation("DescribeListenerAttributes", {
  authorize: () => [describeCheck("DescribeListenerAttributes")],
  run: (input, context) => ({ Attributes: wireAttributes(requireListener(input.ListenerArn, context).attributes) }),
});
