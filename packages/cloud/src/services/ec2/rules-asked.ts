/** The rules that a request to authorize or revoke names. */
import type { IpPermission } from "@aws-sdk/client-ec2";
import {
  ec2ParameterCombinationInvalid,
  ec2ParameterInvalid,
  ec2ParameterMissing,
  ec2Reasons,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { requireCidr } from "./check-vpc-cidr.js";
import { isIpv6Cidr, writeCidr } from "./cidr.js";
import { checkId } from "./find.js";
import { requireGroupNamed } from "./group-named.js";
import { SECURITY_GROUP } from "./kind.js";
import type { SecurityGroupRuleRow } from "./tables.js";

/** A rule without the group that it is to be in. */
export type RuleSpec = Pick<
  SecurityGroupRuleRow,
  "protocol" | "fromPort" | "toPort" | "cidrIpv4" | "cidrIpv6" | "prefixListId" | "peerGroup" | "description"
>;

/** The part of a request that names rules. One rule may be given in the members of the request itself. */
export interface RulesRequest {
  readonly IpPermissions?: readonly IpPermission[];
  readonly IpProtocol?: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIp?: string;
  readonly SourceSecurityGroupName?: string;
}

/** @throws Failure MissingParameter, InvalidParameterValue, InvalidGroup.NotFound … */
export function rulesAsked(request: RulesRequest, read: Read): readonly RuleSpec[] {
  const { IpPermissions = [], IpProtocol, CidrIp, SourceSecurityGroupName } = request;
  if (IpPermissions.length > 0) {
    if (CidrIp !== undefined) refuse(ec2ParameterCombinationInvalid, { parameter: "ipPermissions", other: "cidrIp" });
    return IpPermissions.flatMap((permission) => specsOf(permission, read));
  }
  if (CidrIp === undefined && SourceSecurityGroupName === undefined && IpProtocol === undefined) {
    refuse(ec2ParameterMissing, { parameter: "ipPermissions" });
  }
  const IpRanges = CidrIp === undefined ? [] : [{ CidrIp }];
  const UserIdGroupPairs = SourceSecurityGroupName === undefined ? [] : [{ GroupName: SourceSecurityGroupName }];
  // AWS: a group as the source stands for every protocol where none is given.
  return specsOf({ ...request, IpProtocol: IpProtocol ?? "-1", IpRanges, UserIdGroupPairs }, read);
}

function specsOf(permission: IpPermission, read: Read): readonly RuleSpec[] {
  const ports = portsOf(permission);
  const spec = (peer: Partial<RuleSpec>, description?: string): RuleSpec => ({
    ...ports,
    ...peer,
    ...(description !== undefined && { description }),
  });
  return [
    ...(permission.IpRanges ?? []).map(({ CidrIp = "", Description }) =>
      spec({ cidrIpv4: writeCidr(requireCidr(CidrIp, "cidrIp")) }, Description),
    ),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6 = "", Description }) =>
      spec({ cidrIpv6: ipv6(CidrIpv6) }, Description),
    ),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId = "", Description }) =>
      spec({ prefixListId: PrefixListId }, Description),
    ),
    ...(permission.UserIdGroupPairs ?? []).map(({ Description, ...pair }) =>
      spec({ peerGroup: peerOf(pair, read) }, Description),
    ),
  ];
}

/** A group of another account is taken as it is named: this account cannot see it. */
function peerOf({ GroupId, GroupName, UserId }: { GroupId?: string; GroupName?: string; UserId?: string }, read: Read) {
  if (UserId !== undefined && UserId !== read.account && GroupId !== undefined) {
    checkId(SECURITY_GROUP, GroupId);
    return { id: GroupId, account: UserId };
  }
  return { id: requireGroupNamed({ GroupId, GroupName }, read).id, account: read.account };
}

function ipv6(text: string): string {
  if (isIpv6Cidr(text)) return text;
  return refuse(ec2ParameterInvalid, { value: text, parameter: "cidrIpv6", reason: ec2Reasons.notCidr });
}

const NAMES: { readonly [number: string]: string } = { "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6" };

/** Ports mean something for TCP and UDP, types and codes for ICMP; all else is -1. */
function portsOf({ IpProtocol, FromPort, ToPort }: IpPermission) {
  const given = (IpProtocol ?? refuse(ec2ParameterMissing, { parameter: "IpProtocol" })).toLowerCase();
  const protocol = NAMES[given] ?? (given === "all" ? "-1" : given);
  if (/^(-1|\d{1,3})$/.test(protocol)) return { protocol, fromPort: -1, toPort: -1 };
  if (!Object.values(NAMES).includes(protocol)) {
    refuse(ec2ParameterInvalid, { value: given, parameter: "IpProtocol", reason: ec2Reasons.protocol });
  }
  if (protocol === "icmp" || protocol === "icmpv6") return { protocol, fromPort: FromPort ?? -1, toPort: ToPort ?? -1 };
  const fromPort = FromPort ?? refuse(ec2ParameterMissing, { parameter: "fromPort" });
  const toPort = ToPort ?? refuse(ec2ParameterMissing, { parameter: "toPort" });
  if (fromPort < 0 || toPort > 65_535 || fromPort > toPort) {
    refuse(ec2ParameterInvalid, { value: `${fromPort}-${toPort}`, parameter: "port", reason: ec2Reasons.ports });
  }
  return { protocol, fromPort, toPort };
}

/** Two rules of a group are the same when all but their description is. */
export function sameRule(one: RuleSpec, other: RuleSpec): boolean {
  return keyOf(one) === keyOf(other);
}

const keyOf = (rule: RuleSpec) => [rule.protocol, rule.fromPort, rule.toPort, peerText(rule)].join(" ");

/** Whom a rule lets in or out, as refusals name it. */
export const peerText = ({ cidrIpv4, cidrIpv6, prefixListId, peerGroup }: RuleSpec) =>
  cidrIpv4 ?? cidrIpv6 ?? prefixListId ?? peerGroup?.id ?? "";
