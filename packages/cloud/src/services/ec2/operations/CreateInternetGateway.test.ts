import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectAsksFor } from "../testing/denied.js";
import { ec2ForTest, tagged } from "../testing/ec2-for-test.js";

describe("CreateInternetGateway", () => {
  it("makes one that is attached to nothing", () => {
    const input = tagged("internet-gateway", { a: "b" });
    expect(ec2ForTest().call("CreateInternetGateway", input).InternetGateway).toEqual({
      InternetGatewayId: expect.stringMatching(/^igw-0[0-9a-f]{16}$/),
      OwnerId: ACCOUNT,
      Attachments: [],
      Tags: [{ Key: "a", Value: "b" }],
    });
  });

  it("asks for an internet gateway", () => {
    expectAsksFor(ec2ForTest(), "CreateInternetGateway", {}, ["internet-gateway/*"]);
  });
});
