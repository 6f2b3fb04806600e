/** The route that a request names: where to, and through what. */
import type { Route } from "@aws-sdk/client-ec2";
import { ec2ParameterInvalid, ec2ParameterMissing, ec2Reasons, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { requireCidr } from "./check-vpc-cidr.js";
import { isIpv6Cidr, writeCidr } from "./cidr.js";
import { require } from "./find.js";
import { INTERNET_GATEWAY, NAT_GATEWAY, NETWORK_INTERFACE } from "./kind.js";

export interface Destination {
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
}

export interface RouteRequest extends Destination {
  readonly GatewayId?: string;
  readonly NatGatewayId?: string;
  readonly NetworkInterfaceId?: string;
}

/** @throws Failure MissingParameter, InvalidParameterValue */
export function destinationAsked(asked: Destination): Destination {
  if (asked.DestinationCidrBlock !== undefined) {
    const cidr = requireCidr(asked.DestinationCidrBlock, "destinationCidrBlock");
    return { DestinationCidrBlock: writeCidr(cidr) };
  }
  if (asked.DestinationIpv6CidrBlock !== undefined) {
    const { DestinationIpv6CidrBlock: value } = asked;
    if (!isIpv6Cidr(value)) {
      refuse(ec2ParameterInvalid, { value, parameter: "destinationIpv6CidrBlock", reason: ec2Reasons.notCidr });
    }
    return { DestinationIpv6CidrBlock: value };
  }
  const { DestinationPrefixListId } = asked;
  return DestinationPrefixListId === undefined
    ? refuse(ec2ParameterMissing, { parameter: "destinationCidrBlock" })
    : { DestinationPrefixListId };
}

export const destinationText = (route: Destination) =>
  route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId ?? "";

/** @throws Failure when what it goes through is not there */
export function routeAsked(asked: RouteRequest, read: Read): Route {
  return { ...destinationAsked(asked), ...targetAsked(asked, read), State: "active", Origin: "CreateRoute" };
}

function targetAsked({ GatewayId, NatGatewayId, NetworkInterfaceId }: RouteRequest, read: Read): Partial<Route> {
  if (NatGatewayId !== undefined) return { NatGatewayId: require(NAT_GATEWAY, NatGatewayId, read).id };
  if (NetworkInterfaceId !== undefined) {
    return { NetworkInterfaceId: require(NETWORK_INTERFACE, NetworkInterfaceId, read).id };
  }
  if (GatewayId === undefined) return refuse(ec2ParameterMissing, { parameter: "gatewayId" });
  return { GatewayId: require(INTERNET_GATEWAY, GatewayId, read).id };
}
