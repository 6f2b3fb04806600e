import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { absent, allow, arnOf, ec2ForTest } from "../testing/ec2-for-test.js";

const Tags = [{ Key: "env", Value: "test" }];

describe("CreateTags", () => {
  it("adds and replaces tags of several resources", () => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    const Resources = [VpcId, subnet(VpcId)];
    call("CreateTags", { Resources, Tags: [{ Key: "env", Value: "old" }, { Key: "a" }] });
    call("CreateTags", { Resources, Tags });
    const tags = [...Tags, { Key: "a", Value: "" }];
    expect(call("DescribeVpcs", { VpcIds: [VpcId] }).Vpcs).toMatchObject([{ Tags: tags }]);
    expect(call("DescribeSubnets", { SubnetIds: [Resources[1]] }).Subnets).toMatchObject([{ Tags: tags }]);
  });

  it.each([
    [{ Resources: [absent("vpc")], Tags }, "InvalidVpcID.NotFound", `The vpc ID '${absent("vpc")}' does not exist`],
    [{ Resources: ["x"], Tags }, "InvalidID", 'Invalid id: "x"'],
    [{ Resources: [], Tags }, "MissingParameter", "The request must contain the parameter resourceIdSet"],
    [{ Resources: ["x"], Tags: [] }, "MissingParameter", "The request must contain the parameter Tag"],
  ])("refuses %j", (input, code, message) => {
    expect(ec2ForTest().refusal("CreateTags", input)).toMatchObject({ code, message, status: 400 });
  });

  it("refuses AWS's own keys and more than 50 tags", () => {
    const { refusal, vpc } = ec2ForTest();
    const Resources = [vpc()];
    expect(refusal("CreateTags", { Resources, Tags: [{ Key: "aws:x", Value: "" }] }).code).toBe(
      "InvalidParameterValue",
    );
    const many = Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" }));
    expect(refusal("CreateTags", { Resources, Tags: many })).toMatchObject({
      code: "TagLimitExceeded",
      message: "The maximum number of tags per resource (50) has been reached",
    });
  });

  it("asks for every resource, with the tags that it has and is to have", () => {
    const test = ec2ForTest();
    const VpcId = test.vpc();
    const SubnetId = test.subnet(VpcId);
    const condition = { StringEquals: { "aws:RequestTag/env": "test" } };
    const input = { Resources: [VpcId, SubnetId], Tags };
    expectAsksFor(test, "CreateTags", input, [`vpc/${VpcId}`, `subnet/${SubnetId}`], condition);
    const owned = { StringEquals: { "ec2:ResourceTag/env": "test", "aws:ResourceTag/env": "test" } };
    const as = test.user(allow("ec2:CreateTags", arnOf("vpc/*"), owned));
    expect(test.call("CreateTags", { Resources: [VpcId], Tags }, { as })).toEqual({});
    expect(test.refusal("CreateTags", { Resources: [test.vpc()], Tags }, { as }).code).toBe("UnauthorizedOperation");
  });

  it("is not allowed where it is allowed for creations alone", () => {
    const { user, vpc, refusal } = ec2ForTest();
    const as = user(allow("ec2:CreateTags", "*", { StringEquals: { "ec2:CreateAction": "CreateVpc" } }));
    expect(refusal("CreateTags", { Resources: [vpc()], Tags }, { as }).code).toBe("UnauthorizedOperation");
  });
});
