import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";

describe("DescribeTags", () => {
  it.each([
    ["resource-type", "vpc", 2],
    ["key", "Name", 2],
    ["value", "main", 1],
    ["resource-id", "vpc-*", 2],
    ["tag:Name", "main", 1],
  ])("filters by %s=%s", (Name, value, found) => {
    const { call, vpc, subnet } = ec2ForTest();
    const VpcId = vpc();
    call("CreateTags", {
      Resources: [VpcId],
      Tags: [
        { Key: "Name", Value: "main" },
        { Key: "a", Value: "b" },
      ],
    });
    call("CreateTags", { Resources: [subnet(VpcId)], Tags: [{ Key: "Name", Value: "one" }] });
    expect(call("DescribeTags", { Filters: [{ Name, Values: [value] }] }).Tags).toHaveLength(found);
  });

  it("shows the resource of each", () => {
    const { call, vpc } = ec2ForTest();
    const ResourceId = vpc();
    call("CreateTags", { Resources: [ResourceId], Tags: [{ Key: "Name", Value: "main" }] });
    expect(call("DescribeTags").Tags).toEqual([{ ResourceId, ResourceType: "vpc", Key: "Name", Value: "main" }]);
  });

  it("asks for ec2:DescribeTags", () => expectAsksForListing(ec2ForTest(), "DescribeTags"));
});
