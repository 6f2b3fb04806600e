/**
 * Regions and their availability zones. DIFFERS: AWS gives each account the letters of the zones in another order; here `a` is
 * everywhere the first. Source: AWS documentation, "AWS Regions and Availability Zones"; zone ids: botocore, ec2 examples.
 */
interface RegionZones {
  /** Prefix of zone ids: `use1`. */
  readonly short: string;
  readonly letters: string;
  /** Accounts must ask for it. */
  readonly optIn?: boolean;
}

const REGIONS: { readonly [region: string]: RegionZones } = {
  "af-south-1": { short: "afs1", letters: "abc", optIn: true },
  "ap-east-1": { short: "ape1", letters: "abc", optIn: true },
  "ap-northeast-1": { short: "apne1", letters: "acd" },
  "ap-northeast-2": { short: "apne2", letters: "abcd" },
  "ap-northeast-3": { short: "apne3", letters: "abc" },
  "ap-south-1": { short: "aps1", letters: "abc" },
  "ap-south-2": { short: "aps2", letters: "abc", optIn: true },
  "ap-southeast-1": { short: "apse1", letters: "abc" },
  "ap-southeast-2": { short: "apse2", letters: "abc" },
  "ap-southeast-3": { short: "apse3", letters: "abc", optIn: true },
  "ap-southeast-4": { short: "apse4", letters: "abc", optIn: true },
  "ca-central-1": { short: "cac1", letters: "abd" },
  "ca-west-1": { short: "caw1", letters: "abc", optIn: true },
  "eu-central-1": { short: "euc1", letters: "abc" },
  "eu-central-2": { short: "euc2", letters: "abc", optIn: true },
  "eu-north-1": { short: "eun1", letters: "abc" },
  "eu-south-1": { short: "eus1", letters: "abc", optIn: true },
  "eu-south-2": { short: "eus2", letters: "abc", optIn: true },
  "eu-west-1": { short: "euw1", letters: "abc" },
  "eu-west-2": { short: "euw2", letters: "abc" },
  "eu-west-3": { short: "euw3", letters: "abc" },
  "il-central-1": { short: "ilc1", letters: "abc", optIn: true },
  "me-central-1": { short: "mec1", letters: "abc", optIn: true },
  "me-south-1": { short: "mes1", letters: "abc", optIn: true },
  "sa-east-1": { short: "sae1", letters: "abc" },
  "us-east-1": { short: "use1", letters: "abcdef" },
  "us-east-2": { short: "use2", letters: "abc" },
  "us-west-1": { short: "usw1", letters: "ac" },
  "us-west-2": { short: "usw2", letters: "abcd" },
};

export interface Zone {
  /** `us-east-1a`. */
  readonly name: string;
  /** `use1-az1`. */
  readonly id: string;
}

export interface Region {
  readonly name: string;
  readonly optIn: boolean;
}

export const regions: readonly Region[] = Object.entries(REGIONS).map(([name, { optIn = false }]) => ({ name, optIn }));

/** The zones of a Region; of one that is not in the list, three. */
export function zonesOf(region: string): readonly Zone[] {
  const known = Object.hasOwn(REGIONS, region) ? REGIONS[region] : undefined;
  const { short, letters } = known ?? { short: region, letters: "abc" };
  return [...letters].map((letter, i) => ({ name: region + letter, id: `${short}-az${i + 1}` }));
}

/** `use1-az1` of `us-east-1a`. */
export function zoneId(region: string, zone: string): string {
  return zonesOf(region).find(({ name }) => name === zone)?.id ?? zone;
}
