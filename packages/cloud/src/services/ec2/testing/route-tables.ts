import type { Ec2ForTest } from "./ec2-for-test.js";
import { ec2ForTest } from "./ec2-for-test.js";

export interface Routed extends Ec2ForTest {
  readonly VpcId: string;
  readonly RouteTableId: string;
  /** Attached to the VPC. */
  readonly GatewayId: string;
  /** The route table as it is shown now. */
  table(id?: string): unknown;
}

/** A VPC with a route table of its own and an internet gateway. */
export function routed(): Routed {
  const test = ec2ForTest();
  const VpcId = test.vpc();
  const RouteTableId = String(test.call("CreateRouteTable", { VpcId }).RouteTable?.RouteTableId);
  const GatewayId = String(test.call("CreateInternetGateway").InternetGateway?.InternetGatewayId);
  test.call("AttachInternetGateway", { InternetGatewayId: GatewayId, VpcId });
  const table = (id = RouteTableId) => test.call("DescribeRouteTables", { RouteTableIds: [id] }).RouteTables?.[0];
  return { ...test, VpcId, RouteTableId, GatewayId, table };
}
