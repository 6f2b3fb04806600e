import { ec2ParameterInvalid, ec2Reasons, refuse } from "@understudy/catalogue";
import { zonesOf } from "./zones.js";

/** The zone of that name or id in the Region. @returns its name. @throws Failure InvalidParameterValue */
export function requireZone(zone: string, region: string, parameter = "availabilityZone"): string {
  const zones = zonesOf(region);
  const found = zones.find(({ name, id }) => name === zone || id === zone);
  if (found) return found.name;
  return refuse(ec2ParameterInvalid, {
    value: zone,
    parameter,
    reason: ec2Reasons.zone(zones.map(({ name }) => name)),
  });
}
