import { expect, it } from "vitest";
import { logGroupOfIdentifier } from "./arn.js";

const HERE = { account: "000000000000", region: "us-east-1" };

it.each<[identifier: string, arn: string, account: string]>([
  ["/ecs/app", "arn:aws:logs:us-east-1:000000000000:log-group:/ecs/app", "000000000000"],
  [
    "arn:aws:logs:eu-west-1:111111111111:log-group:/ecs/app",
    "arn:aws:logs:eu-west-1:111111111111:log-group:/ecs/app",
    "111111111111",
  ],
  [
    "arn:aws:logs:us-east-1:000000000000:destination:d",
    "arn:aws:logs:us-east-1:000000000000:log-group:arn:aws:logs:us-east-1:000000000000:destination:d",
    "000000000000",
  ],
])("%s means %s", (identifier, arn, account) => {
  expect(logGroupOfIdentifier(identifier, HERE)).toEqual({ arn, account });
});
