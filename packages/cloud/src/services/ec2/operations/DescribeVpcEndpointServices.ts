import type { ServiceDetail } from "@aws-sdk/client-ec2";
import { ec2EndpointServiceUnknown, refuse } from "@understudy/catalogue";
import { onNothing } from "../check.js";
import type { EndpointService } from "../endpoint-services.js";
import { endpointServices } from "../endpoint-services.js";
import type { Fields } from "../filters.js";
import { filtered } from "../filters.js";
import { pageOf } from "../listing.js";
import { operation } from "../operation.js";
import { zonesOf } from "../zones.js";

/** Source: Amazon EC2 API reference, DescribeVpcEndpointServices. */
export const DescribeVpcEndpointServices = operation(
  "DescribeVpcEndpointServices",
  ["Filters", "ServiceNames", "NextToken", "MaxResults"],
  {
    authorize: (_input, read) => onNothing("DescribeVpcEndpointServices", read),
    run(input, { region }) {
      const all = endpointServices(region);
      const asked = input.ServiceNames ?? [];
      const unknown = asked.find((name) => !all.some((one) => one.name === name));
      if (unknown !== undefined) refuse(ec2EndpointServiceUnknown, { service: unknown });
      const named = asked.length > 0 ? all.filter(({ name }) => asked.includes(name)) : all;
      const { items, NextToken } = pageOf(filtered(named, input.Filters, FIELDS), input, "vpc-endpoint-service");
      return {
        ServiceNames: [...new Set(items.map(({ name }) => name))],
        ServiceDetails: items.map((one) => wireService(one, region)),
        NextToken,
      };
    },
  },
);

const FIELDS: Fields<EndpointService> = {
  owner: () => "amazon",
  "service-name": ({ name }) => name,
  "service-region": ({ name }) => name.split(".")[2],
  "service-type": ({ type }) => type,
  "supported-ip-address-types": () => "ipv4",
};

function wireService({ name, type, baseDnsName, privateDnsName }: EndpointService, region: string): ServiceDetail {
  return {
    ServiceName: name,
    ServiceType: [{ ServiceType: type }],
    ServiceRegion: region,
    AvailabilityZones: zonesOf(region).map((zone) => zone.name),
    Owner: "amazon",
    ...(baseDnsName !== undefined && { BaseEndpointDnsNames: [baseDnsName] }),
    ...(privateDnsName !== undefined && {
      PrivateDnsName: privateDnsName,
      PrivateDnsNames: [{ PrivateDnsName: privateDnsName }],
      PrivateDnsNameVerificationState: "verified",
    }),
    VpcEndpointPolicySupported: true,
    AcceptanceRequired: false,
    ManagesVpcEndpoints: false,
    SupportedIpAddressTypes: ["ipv4"],
    Tags: [],
  };
}
