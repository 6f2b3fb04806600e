import type { RoutingConfigurationListItem } from "@aws-sdk/client-sfn";
import {
  refuse,
  statesResourceNotFound,
  statesRoutingNotDistinct,
  statesRoutingNotVersions,
  statesRoutingOfTwoMachines,
  statesRoutingWeights,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { isVersionNumber, parseMachineArn } from "./arn.js";
import { findVersion } from "./find.js";
import type { AliasRow } from "./tables.js";

const WHOLE = 100;

/**
 * The routing of an alias, checked: one version or two, of one machine, that are there, with weights that make 100.
 * @throws Failure
 */
export function checkRouting(
  routing: readonly RoutingConfigurationListItem[],
  read: Read,
): AliasRow["routingConfiguration"] {
  const arns = routing.map(({ stateMachineVersionArn = "" }) => stateMachineVersionArn);
  const received = { arns: arns.join(", ") };
  const named = arns.map(parseMachineArn);
  if (!named.every(({ qualifier }) => qualifier !== undefined && isVersionNumber(qualifier))) {
    refuse(statesRoutingNotVersions, received);
  }
  if (new Set(arns).size < arns.length) refuse(statesRoutingNotDistinct, received);
  if (new Set(named.map(({ machineArn }) => machineArn)).size > 1) refuse(statesRoutingOfTwoMachines, received);
  const weights = routing.map(({ weight = 0 }) => weight);
  if (weights.reduce((sum, weight) => sum + weight, 0) !== WHOLE) {
    refuse(statesRoutingWeights, { weights: weights.join(", ") });
  }
  if (!arns.every((arn) => findVersion(arn, read))) refuse(statesResourceNotFound, {});
  return routing.map(({ stateMachineVersionArn, weight }) => ({ stateMachineVersionArn, weight }));
}

/**
 * The version to which an execution goes, by the weights.
 * @param drawn 0 ≤ drawn < 100
 */
export function routedVersion({ routingConfiguration }: AliasRow, drawn: number): string {
  let below = 0;
  for (const { stateMachineVersionArn = "", weight = 0 } of routingConfiguration) {
    below += weight;
    if (drawn < below) return stateMachineVersionArn;
  }
  return routingConfiguration.at(-1)?.stateMachineVersionArn ?? "";
}
