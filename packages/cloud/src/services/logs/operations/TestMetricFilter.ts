import { compileFields } from "../filter-pattern/compile-fields.js";
import { compileFilterPattern } from "../filter-pattern/compile-filter-pattern.js";
import { operation } from "../operation.js";

/** Which messages a pattern matches, and what it finds in them. Source: CloudWatch Logs API reference, TestMetricFilter. */
export const TestMetricFilter = operation("TestMetricFilter", {
  authorize: () => [{ action: "logs:TestMetricFilter", resource: "*" }],
  run({ filterPattern, logEventMessages }) {
    const matches = compileFilterPattern(filterPattern);
    const fieldsOf = compileFields(filterPattern);
    return {
      matches: logEventMessages.flatMap((eventMessage, i) =>
        matches(eventMessage)
          ? [{ eventNumber: i + 1, eventMessage, extractedValues: fieldsOf(eventMessage).named }]
          : [],
      ),
    };
  },
});
