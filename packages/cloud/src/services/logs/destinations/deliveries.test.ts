/** The ends of deliveries: sources and destinations, each put, got, described and deleted. */
import { describe, expect, it } from "vitest";
import { allow, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const ends = [
  {
    noun: "DeliveryDestination",
    member: "deliveryDestination",
    kind: "Delivery Destination",
    arn: "arn:aws:logs:us-east-1:000000000000:delivery-destination:e",
    input: { name: "e", deliveryDestinationConfiguration: { destinationResourceArn: "arn:aws:s3:::bucket" } },
    told: {
      name: "e",
      deliveryDestinationType: "S3",
      deliveryDestinationConfiguration: { destinationResourceArn: "arn:aws:s3:::bucket" },
    },
  },
  {
    noun: "DeliverySource",
    member: "deliverySource",
    kind: "Delivery Source",
    arn: "arn:aws:logs:us-east-1:000000000000:delivery-source:e",
    input: { name: "e", resourceArn: "arn:aws:cloudfront::000000000000:distribution/E1", logType: "ACCESS_LOGS" },
    told: {
      name: "e",
      service: "cloudfront",
      resourceArns: ["arn:aws:cloudfront::000000000000:distribution/E1"],
      logType: "ACCESS_LOGS",
    },
  },
] as const;

describe.each(ends)("$noun", ({ noun, member, kind, arn, input, told }) => {
  const end = { ...told, arn };

  it("is kept until it is deleted", () => {
    const { call, refusal } = logsForTest();
    expect(call(`Put${noun}`, input)).toEqual({ [member]: end });
    expect(call(`Get${noun}`, { name: "e" })).toEqual({ [member]: end });
    expect(call(`Describe${noun}s`)).toEqual({ [`${member}s`]: [end] });
    const tags = { team: "web" };
    expect(call(`Put${noun}`, { ...input, tags })).toEqual({ [member]: { ...end, tags } });
    call(`Delete${noun}`, { name: "e" });
    for (const operation of [`Get${noun}`, `Delete${noun}`]) {
      expect(refusal(operation, { name: "e" })).toMatchObject({
        code: "ResourceNotFoundException",
        message: `Requested ${kind} does not exist in this account.`,
        status: 400,
      });
    }
  });

  it.each([
    [`Put${noun}`, input, arn],
    [`Get${noun}`, { name: "e" }, arn],
    [`Describe${noun}s`, {}, "*"],
    [`Delete${noun}`, { name: "e" }, arn],
  ])("%s needs its permission", (operation, given, resource) => {
    const { user, call, refusal } = logsForTest();
    call(`Put${noun}`, input);
    expect(refusal(operation, given, { as: user() })).toEqual(notAllowed(`logs:${operation}`, resource));
    call(operation, given, { as: user(allow(`logs:${operation}`, resource)) });
  });
});
