import { anyTableCheck } from "../check.js";
import { operation } from "../operation.js";

/** The address by which the caller reached us. Source: DynamoDB API reference, DescribeEndpoints. */
export const DescribeEndpoints = operation("DescribeEndpoints", {
  authorize: (_input, read) => [{ ...anyTableCheck("DescribeEndpoints", read), resource: "*" }],
  run: (_input, { host, region }) => ({
    Endpoints: [{ Address: host ?? `dynamodb.${region}.amazonaws.com`, CachePeriodInMinutes: 1440 }],
  }),
});
