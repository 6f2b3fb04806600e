/** A parameter that a request names by its name or ARN, with a version or label after a colon where it wants one. */
import { refuse, ssmParameterNotFound } from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { ParameterRow } from "./tables.js";
import { parameters } from "./tables.js";

export interface ParameterNamed {
  readonly arn: string;
  readonly account: string;
  /** Version or label. */
  readonly selector?: string;
  readonly row?: ParameterRow;
}

interface Here {
  readonly account: string;
  readonly region: string;
  readonly store: ReadStore;
}

/** ARN of a parameter: a name with and without its first slash gives the same one. */
export const parameterArn = ({ account, region }: Pick<Here, "account" | "region">, name: string) =>
  `arn:aws:ssm:${region}:${account}:parameter${name.startsWith("/") ? "" : "/"}${name}`;

const ARN = /^arn:aws[a-z-]*:ssm:([a-z0-9-]*):(\d{12}):parameter(\/.*)$/;

export function findParameter(name: string, here: Here): ParameterNamed {
  const [, region = here.region, account = here.account, full = name] = ARN.exec(name) ?? [];
  const colon = full.indexOf(":");
  const path = colon === -1 ? full : full.slice(0, colon);
  const arn = parameterArn({ account, region }, path);
  const row = region === here.region ? here.store.get(parameters, arn) : undefined;
  return { arn, account, ...(colon !== -1 && { selector: full.slice(colon + 1) }), ...(row && { row }) };
}

/** @throws Failure ssm.parameter-not-found */
export function requireParameter(name: string, here: Here): ParameterRow {
  return findParameter(name, here).row ?? refuse(ssmParameterNotFound, {});
}
