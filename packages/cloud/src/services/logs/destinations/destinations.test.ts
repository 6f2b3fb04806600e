/** Destinations of subscription filters: put, policy, describe, delete. */
import { expect, it } from "vitest";
import { allow, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const ARN = "arn:aws:logs:us-east-1:000000000000:destination:d";
const ROLE = "arn:aws:iam::000000000000:role/to-kinesis";
const INPUT = {
  destinationName: "d",
  targetArn: "arn:aws:kinesis:us-east-1:000000000000:stream/s",
  roleArn: ROLE,
};
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Principal: { AWS: "111111111111" }, Action: "logs:PutSubscriptionFilter", Resource: ARN },
  ],
});

function withDestination() {
  const test = logsForTest();
  const put = test.call<{ destination: object }>("PutDestination", INPUT);
  return { ...test, put };
}

it("are kept, told by prefix, and keep their policy when they are put again", () => {
  const { call, put, now } = withDestination();
  const kept = { ...INPUT, arn: ARN, creationTime: now() };
  expect(put).toEqual({ destination: kept });
  call("PutDestinationPolicy", { destinationName: "d", accessPolicy: POLICY });
  call("PutDestination", INPUT);
  const destinations = [{ ...kept, accessPolicy: POLICY }];
  expect(call("DescribeDestinations", { DestinationNamePrefix: "d" })).toEqual({ destinations });
  expect(call("DescribeDestinations", { DestinationNamePrefix: "e" })).toEqual({ destinations: [] });
  call("DeleteDestination", { destinationName: "d" });
  expect(call("DescribeDestinations")).toEqual({ destinations: [] });
});

it.each([
  ["DeleteDestination", {}],
  ["PutDestinationPolicy", { accessPolicy: POLICY }],
])("%s refuses one that is not there", (operation, more) => {
  expect(logsForTest().refusal(operation, { destinationName: "none", ...more })).toMatchObject({
    id: "logs.destination-not-found",
    code: "ResourceNotFoundException",
    status: 400,
  });
});

it("refuses a policy that is none", () => {
  const refused = withDestination().refusal("PutDestinationPolicy", { destinationName: "d", accessPolicy: "{" });
  expect(refused.id).toBe("logs.resource-policy-invalid");
});

it.each([
  ["PutDestination", INPUT, ARN],
  ["PutDestinationPolicy", { destinationName: "d", accessPolicy: POLICY }, ARN],
  ["DescribeDestinations", {}, "*"],
  ["DeleteDestination", { destinationName: "d" }, ARN],
])("%s needs its permission", (operation, input, resource) => {
  const { user, call, refusal } = withDestination();
  expect(refusal(operation, input, { as: user() })).toEqual(notAllowed(`logs:${operation}`, resource));
  const pass = allow("iam:PassRole", ROLE, { StringEquals: { "iam:PassedToService": "logs.amazonaws.com" } });
  call(operation, input, { as: user(allow(`logs:${operation}`, resource), pass) });
});

it("PutDestination needs iam:PassRole for the role", () => {
  const { user, refusal } = withDestination();
  const refused = refusal("PutDestination", INPUT, { as: user(allow("logs:PutDestination")) });
  expect(refused.message).toContain(`is not authorized to perform: iam:PassRole on resource: ${ROLE}`);
});
