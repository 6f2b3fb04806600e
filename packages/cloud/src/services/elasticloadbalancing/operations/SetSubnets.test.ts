import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_LOAD_BALANCER,
  refused,
} from "../testing/elb-for-test.js";

const Subnets = ["subnet-a", "subnet-b", "subnet-c"];
const OF_ABSENT = { LoadBalancerArn: ABSENT.LoadBalancerArn, Subnets };

it("puts the load balancer into other subnets", () => {
  const { loadBalancer, call } = elbForTest();
  const { AvailabilityZones } = call("SetSubnets", { LoadBalancerArn: loadBalancer(), Subnets });
  expect((AvailabilityZones as unknown as { SubnetId: string }[]).map(({ SubnetId }) => SubnetId)).toEqual(Subnets);
  expect(call("DescribeLoadBalancers")).toMatchObject({ LoadBalancers: [{ AvailabilityZones }] });
});

it("keeps an address that is given for a subnet", () => {
  const { loadBalancer, call } = elbForTest();
  const SubnetMappings = [{ SubnetId: "subnet-a", AllocationId: "eipalloc-1", PrivateIPv4Address: "10.0.0.9" }];
  const answer = call("SetSubnets", { LoadBalancerArn: loadBalancer("net", { Type: "network" }), SubnetMappings });
  const { SubnetId, ...address } = SubnetMappings[0] as { SubnetId: string };
  expect(answer).toMatchObject({ AvailabilityZones: [{ SubnetId, LoadBalancerAddresses: [address] }] });
});

it("refuses one subnet for an Application Load Balancer, and a load balancer that is not there", () => {
  const { loadBalancer, refusal } = elbForTest();
  expect(refusal("SetSubnets", { LoadBalancerArn: loadBalancer(), Subnets: ["subnet-a"] })).toEqual(
    refused(
      "too-few-zones",
      "ValidationError",
      "At least two subnets in two different Availability Zones must be specified",
    ),
  );
  expect(refusal("SetSubnets", OF_ABSENT)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission, and tells the subnets", () => {
  expectDenied("SetSubnets", OF_ABSENT, ABSENT.LoadBalancerArn);
  expectResourceTags("SetSubnets", (test, tags) => ({ LoadBalancerArn: test.loadBalancer("web", tags), Subnets }));
  const { user, loadBalancer, call, refusal } = elbForTest();
  const LoadBalancerArn = loadBalancer();
  const condition = { "ForAllValues:StringLike": { "elasticloadbalancing:Subnet": "subnet-*" } };
  const as = user(allow("elasticloadbalancing:SetSubnets", condition));
  call("SetSubnets", { LoadBalancerArn, Subnets }, { as });
  expect(refusal("SetSubnets", { LoadBalancerArn, Subnets: ["a", "b"] }, { as }).code).toBe("AccessDenied");
});
