/** ARNs of AWS Step Functions. Source: Service Authorization Reference, "AWS Step Functions", resource types. */
import { refuse, statesArnInvalid, statesArnOfAnotherType } from "@understudy/catalogue";

export interface Place {
  readonly account: string;
  readonly region: string;
}

/** The kinds of resources, as they stand in ARNs. */
export type ResourceType = "stateMachine" | "execution" | "express" | "activity" | "mapRun";

/** An ARN of Step Functions, taken apart. `rest` are the parts after the type. */
export interface StatesArn extends Place {
  readonly text: string;
  readonly type: ResourceType;
  readonly rest: readonly string[];
}

const make = ({ account, region }: Place, resource: string) => `arn:aws:states:${region}:${account}:${resource}`;

export const stateMachineArn = (at: Place, name: string) => make(at, `stateMachine:${name}`);
export const activityArn = (at: Place, name: string) => make(at, `activity:${name}`);
export const executionArn = (at: Place, machine: string, name: string) => make(at, `execution:${machine}:${name}`);
export const expressArn = (at: Place, machine: string, name: string, id: string) =>
  make(at, `express:${machine}:${name}:${id}`);
export const anyStateMachineArn = (at: Place) => stateMachineArn(at, "*");
export const anyActivityArn = (at: Place) => activityArn(at, "*");

/**
 * The ARN of one of these types of resources.
 * @throws Failure states.arn-invalid, states.arn-of-another-type
 */
export function parseArn(text: string, ...types: readonly ResourceType[]): StatesArn {
  const [prefix, partition, service, region = "", account = "", type = "", ...rest] = text.split(":");
  if (prefix !== "arn" || !partition || service !== "states") return refuse(statesArnInvalid, { arn: text });
  if (!types.includes(type as ResourceType)) return refuse(statesArnOfAnotherType, { type: type || text });
  if (rest.length === 0 || rest.some((part) => part === "")) return refuse(statesArnInvalid, { arn: text });
  return { text, region, account, type: type as ResourceType, rest };
}

/** A state machine that a request names, whether it exists or not: itself, or one of its versions or aliases. */
export interface MachineNamed extends StatesArn {
  readonly name: string;
  /** ARN without qualifier. */
  readonly machineArn: string;
  /** Number of a version, or name of an alias. */
  readonly qualifier?: string;
}

/** @throws Failure as {@link parseArn} */
export function parseMachineArn(text: string): MachineNamed {
  const arn = parseArn(text, "stateMachine");
  // The state machine of a distributed Map's children has the map's label behind its name: MACHINE/LABEL.
  const [name = "", qualifier] = arn.rest;
  const machineArn = stateMachineArn(arn, name.split("/")[0] ?? name);
  return { ...arn, name, machineArn, ...(qualifier !== undefined && { qualifier }) };
}

/** Whether a qualifier is the number of a version; aliases have a letter, an underscore, a hyphen or a dot in their names. */
export const isVersionNumber = (qualifier: string): boolean => /^\d+$/.test(qualifier);
