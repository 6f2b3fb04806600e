import type { Ec2ForTest } from "./ec2-for-test.js";
import { ec2ForTest, REGION } from "./ec2-for-test.js";

export interface WithEndpoints extends Ec2ForTest {
  readonly VpcId: string;
  readonly SubnetId: string;
  readonly RouteTableId: string;
  /** Gateway endpoint of S3, in the route table. */
  readonly s3: string;
  /** Interface endpoint of ECR's API, in the subnet. */
  readonly ecr: string;
  /** An endpoint as it is shown now. */
  shown(id: string): unknown;
  routes(): unknown;
}

export const serviceName = (service: string) => `com.amazonaws.${REGION}.${service}`;

/** A VPC with DNS names, a gateway endpoint and an interface endpoint. */
export function withEndpoints(): WithEndpoints {
  const test = ec2ForTest();
  const { call } = test;
  const VpcId = test.vpc();
  call("ModifyVpcAttribute", { VpcId, EnableDnsHostnames: { Value: true } });
  const SubnetId = test.subnet(VpcId);
  const RouteTableId = String(call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId);
  const make = (service: string, input: object) =>
    String(
      call("CreateVpcEndpoint", { VpcId, ServiceName: serviceName(service), ...input }).VpcEndpoint?.VpcEndpointId,
    );
  const s3 = make("s3", { RouteTableIds: [RouteTableId] });
  const ecr = make("ecr.api", { VpcEndpointType: "Interface", SubnetIds: [SubnetId] });
  const shown = (id: string) =>
    call<{ VpcEndpoints: unknown[] }>("DescribeVpcEndpoints", { VpcEndpointIds: [id] }).VpcEndpoints[0];
  const routes = () =>
    call<{ RouteTables: { Routes: unknown }[] }>("DescribeRouteTables", { RouteTableIds: [RouteTableId] })
      .RouteTables[0]?.Routes;
  return { ...test, VpcId, SubnetId, RouteTableId, s3, ecr, shown, routes };
}
