import { busOf } from "../arn.js";
import { busCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { wireBus, wireBusSettings } from "../wire-bus.js";

/** Source: Amazon EventBridge API reference, DescribeEventBus. */
export const DescribeEventBus = operation("DescribeEventBus", {
  authorize: (input, read) => [busCheck("DescribeEventBus", busOf(input.Name, read), read)],
  run(input, context) {
    const row = requireBus(busOf(input.Name, context), context);
    return { ...wireBus(row), ...wireBusSettings(row) };
  },
});
