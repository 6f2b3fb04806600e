import { ec2EndpointDomainConflict, ec2EndpointNeedsDns, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { EndpointService } from "./endpoint-services.js";
import { vpcEndpoints } from "./endpoint-tables.js";
import type { VpcRow } from "./tables.js";

/** Whether an endpoint may answer for its service's own name in the VPC. @throws Failure InvalidParameter */
export function checkPrivateDns(vpc: VpcRow, { name, privateDnsName = "" }: EndpointService, store: ReadStore): void {
  if (!vpc.enableDnsSupport || !vpc.enableDnsHostnames) refuse(ec2EndpointNeedsDns, { vpc: vpc.id });
  const others = store.list(vpcEndpoints, "vpc", vpc.id);
  if (others.some(({ serviceName, privateDns }) => privateDns && serviceName === name))
    refuse(ec2EndpointDomainConflict, { domain: privateDnsName });
}
