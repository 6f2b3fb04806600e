/** What SimulatePrincipalPolicy and SimulateCustomPolicy have in common. */
import type { ContextEntry } from "@aws-sdk/client-iam";
import {
  iamEntityArnInvalid,
  iamSimulationActionInvalid,
  iamSimulationBoundariesTooMany,
  iamSimulationHandlingUnsupported,
  iamSimulationMarkerInvalid,
  iamSimulationOwnerInvalid,
  iamSimulationResourceNotArn,
  refuse,
} from "@understudy/catalogue";
import type { AttachedPolicy } from "@understudy/iam";
import type { PageRequest } from "../page.js";
import { pageOfList } from "../page.js";
import { readContextEntries } from "./context-entries.js";
import { evaluateAction } from "./evaluate-action.js";
import type { KnownIdentity } from "./simulated-caller.js";
import { checkResourceCaller, simulatedCaller } from "./simulated-caller.js";
import type { SimulatedPolicy } from "./simulated-policy.js";
import { readPolicyInput, readPolicyInputs } from "./simulated-policy.js";
import type { Simulation } from "./simulation.js";
import { makeSimulation } from "./simulation.js";

/** Parameters that both operations take. */
export interface SimulationInput extends PageRequest {
  readonly ActionNames: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly PolicyInputList?: readonly string[];
  readonly PermissionsBoundaryPolicyInputList?: readonly string[];
  readonly ResourcePolicy?: string;
  readonly ResourceOwner?: string;
  readonly CallerArn?: string;
  readonly ContextEntries?: readonly ContextEntry[];
  readonly ResourceHandlingOption?: string;
}

/** What is simulated beside the policies that stand in the request. */
export interface Simulated {
  readonly operation: "SimulatePrincipalPolicy" | "SimulateCustomPolicy";
  /** Account that asks. */
  readonly account: string;
  /** Whose policies are simulated. */
  readonly identity?: KnownIdentity;
  readonly policies: readonly SimulatedPolicy[];
  readonly boundary?: SimulatedPolicy;
  /** Of each level of the organization, the root first. */
  readonly scps?: readonly (readonly AttachedPolicy[])[];
}

/** One result per action; pages count actions. @throws Failure InvalidInput */
export function simulate(input: SimulationInput, simulated: Simulated) {
  const resources = readResources(input.ResourceArns);
  checkActions(input, simulated, resources);
  const simulation = read(input, simulated, resources);
  const actions = input.ActionNames.map((name, place) => ({ name, place: String(place) }));
  const { items, end } = pageOfList(input, actions, ({ place }) => place, iamSimulationMarkerInvalid);
  return { EvaluationResults: items.map(({ name }) => evaluateAction(simulation, name, resources)), ...end };
}

/** `*` only stands alone. */
function readResources(arns: readonly string[] | undefined): readonly string[] {
  if (!arns?.length || (arns.length === 1 && arns[0] === "*")) return ["*"];
  const wrong = arns.find((arn) => !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:./s.test(arn));
  return wrong === undefined ? arns : refuse(iamSimulationResourceNotArn, { resource: wrong });
}

/**
 * DIFFERS: AWS refuses to simulate some actions in one call ("require different authorization information"); nobody documents
 * which, so none are refused here. Wildcards and actions that do not exist are simulated as they stand, as AWS does.
 */
function checkActions(
  { ActionNames, ResourceHandlingOption }: SimulationInput,
  { operation }: Simulated,
  resources: readonly string[],
): void {
  if (ActionNames.some((name) => !name.includes(":"))) refuse(iamSimulationActionInvalid, {});
  // AWS: without resources the option is not even read (recorded).
  if (ResourceHandlingOption === undefined || resources[0] === "*") return;
  const action = ActionNames.find((name) => name.toLowerCase() !== "ec2:runinstances");
  if (action !== undefined) refuse(iamSimulationHandlingUnsupported, { action, operation });
}

function read(input: SimulationInput, simulated: Simulated, resources: readonly string[]): Simulation {
  const { PermissionsBoundaryPolicyInputList: limits = [], PolicyInputList = [], ResourcePolicy } = input;
  if (limits.length > 1) refuse(iamSimulationBoundariesTooMany, {});
  const [given] = readPolicyInputs(limits, "PermissionsBoundaryPolicyInputList", "boundary", "boundary");
  const boundary = given ?? simulated.boundary;
  const caller = simulatedCaller(input.CallerArn, simulated.account, simulated.identity);
  const owner = readOwner(input.ResourceOwner);
  if (ResourcePolicy !== undefined) {
    checkResourceCaller(caller);
    if (resources[0] === "*") refuse(iamEntityArnInvalid, { arn: "*" });
  }
  return makeSimulation({
    caller,
    identity: [...simulated.policies, ...readPolicyInputs(PolicyInputList, "PolicyInputList", "inline")],
    entries: readContextEntries(input.ContextEntries ?? []),
    ...(boundary && { boundary }),
    ...(simulated.scps && { scps: simulated.scps }),
    ...(owner !== undefined && { owner }),
    ...(ResourcePolicy !== undefined && {
      resourcePolicy: readPolicyInput(ResourcePolicy, "ResourcePolicy", "resource", "resource"),
    }),
  });
}

/** AWS: the ARN of an account or of somebody in it; a bare account id is refused, though documented (recorded). */
function readOwner(owner: string | undefined): string | undefined {
  if (owner === undefined) return undefined;
  const account = /^arn:aws:iam::(\d{12}):.+$/.exec(owner)?.[1];
  return account ?? refuse(iamSimulationOwnerInvalid, { owner });
}
