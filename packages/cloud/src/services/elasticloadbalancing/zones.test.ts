import { expect, it } from "vitest";
import { ec2 } from "../ec2/index.js";
import { iam } from "../iam/index.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import { gateForTest } from "../testing/gate-for-test.js";
import { elasticloadbalancing } from "./index.js";
import { refused } from "./testing/elb-for-test.js";

const ofEc2 = { service: "ec2" };

/** The subnets of the default VPC, by zone. */
function defaultSubnets({ call }: GateForTest) {
  const { Subnets } = call("DescribeSubnets", {}, ofEc2);
  return (Subnets as unknown as { SubnetId: string; AvailabilityZone: string; VpcId: string }[]).toSorted((a, b) =>
    a.AvailabilityZone < b.AvailabilityZone ? -1 : 1,
  );
}

const demo = () => gateForTest([elasticloadbalancing, ec2, iam]);
const web = (...Subnets: readonly (string | undefined)[]) => ({ Name: "web", Subnets });

it("shows the zones and the VPC of subnets that EC2 knows", () => {
  const test = demo();
  const [, b, c] = defaultSubnets(test);
  expect(test.call("CreateLoadBalancer", web(c?.SubnetId, b?.SubnetId))).toMatchObject({
    LoadBalancers: [
      {
        VpcId: b?.VpcId,
        AvailabilityZones: [
          { ZoneName: "us-east-1c", SubnetId: c?.SubnetId },
          { ZoneName: "us-east-1b", SubnetId: b?.SubnetId },
        ],
      },
    ],
  });
});

it("refuses two subnets of one zone, and one that was deleted", () => {
  const test = demo();
  const [a, b] = defaultSubnets(test);
  const input = { VpcId: a?.VpcId, CidrBlock: "172.31.240.0/24", AvailabilityZone: "us-east-1a" };
  const SubnetId = String(test.call("CreateSubnet", input, ofEc2).Subnet?.SubnetId);
  expect(test.refusal("CreateLoadBalancer", web(a?.SubnetId, SubnetId))).toEqual(
    refused(
      "zone-twice",
      "InvalidConfigurationRequest",
      "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
    ),
  );
  test.call("DeleteSubnet", { SubnetId }, ofEc2);
  expect(test.refusal("CreateLoadBalancer", web(b?.SubnetId, SubnetId))).toEqual(
    refused("subnet-not-found", "SubnetNotFound", `The subnet ID '${SubnetId}' is not valid`),
  );
});
