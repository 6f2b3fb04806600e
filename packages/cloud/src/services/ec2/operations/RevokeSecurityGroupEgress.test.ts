import { describe, expect, it } from "vitest";
import { expectAsksFor } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";

const IpPermissions = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];

describe("RevokeSecurityGroupEgress", () => {
  it("takes the rule away that every new group has", () => {
    const { call, vpc, group, refusal } = ec2ForTest();
    const GroupId = group(vpc());
    call("RevokeSecurityGroupEgress", { GroupId, IpPermissions });
    const [shown] = call<{ SecurityGroups: object[] }>("DescribeSecurityGroups", {
      GroupIds: [GroupId],
    }).SecurityGroups;
    expect(shown).toMatchObject({ IpPermissionsEgress: [] });
    expect(refusal("RevokeSecurityGroupEgress", { GroupId, IpPermissions }).code).toBe("InvalidPermission.NotFound");
  });

  it("asks for the group", () => {
    const test = ec2ForTest();
    const GroupId = test.group(test.vpc());
    expectAsksFor(test, "RevokeSecurityGroupEgress", { GroupId, IpPermissions }, [`security-group/${GroupId}`]);
  });
});
