import { anyTableCheck } from "../check.js";
import { operation } from "../operation.js";

/** What a new account has. Source: DynamoDB Developer Guide, "Quotas in Amazon DynamoDB". */
export const DescribeLimits = operation("DescribeLimits", {
  authorize: (_input, read) => [{ ...anyTableCheck("DescribeLimits", read), resource: "*" }],
  run: () => ({
    AccountMaxReadCapacityUnits: 80_000,
    AccountMaxWriteCapacityUnits: 80_000,
    TableMaxReadCapacityUnits: 40_000,
    TableMaxWriteCapacityUnits: 40_000,
  }),
});
