import type { AvailabilityZone } from "@aws-sdk/client-ec2";
import { onNothing } from "../check.js";
import { filtered } from "../filters.js";
import { operation } from "../operation.js";
import { requireZone } from "../require-zone.js";
import { zonesOf } from "../zones.js";

/** Source: Amazon EC2 API reference, DescribeAvailabilityZones. DIFFERS: there are no Local Zones and Wavelength Zones. */
export const DescribeAvailabilityZones = operation(
  "DescribeAvailabilityZones",
  ["Filters", "ZoneNames", "ZoneIds", "AllAvailabilityZones"],
  {
    authorize: (_input, read) => onNothing("DescribeAvailabilityZones", read),
    run({ Filters, ZoneNames = [], ZoneIds = [] }, { region }) {
      const asked = [...ZoneNames, ...ZoneIds].map((zone) => requireZone(zone, region, "ZoneName"));
      const zones = zonesOf(region)
        .filter(({ name }) => asked.length === 0 || asked.includes(name))
        .map((zone) => ({ ...zone, tags: {} }));
      const found = filtered(zones, Filters, {
        "group-name": () => `${region}-zg-1`,
        "opt-in-status": () => "opt-in-not-required",
        "region-name": () => region,
        state: () => "available",
        "zone-id": ({ id }) => id,
        "zone-name": ({ name }) => name,
        "zone-type": () => "availability-zone",
      });
      return { AvailabilityZones: found.map(({ name, id }) => wireZone(name, id, region)) };
    },
  },
);

function wireZone(name: string, id: string, region: string): AvailabilityZone {
  return {
    State: "available",
    OptInStatus: "opt-in-not-required",
    Messages: [],
    RegionName: region,
    ZoneName: name,
    ZoneId: id,
    GroupName: `${region}-zg-1`,
    NetworkBorderGroup: region,
    ZoneType: "availability-zone",
  };
}
