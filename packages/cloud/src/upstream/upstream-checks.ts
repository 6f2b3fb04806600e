/** What a request to an upstream needs, from AWS's Service Authorization Reference and its parameters alone. */
import type { Check } from "../gate/operation.js";
import type { Parameters, ServiceReference } from "./upstream.js";

/** Operations whose action goes by another name. Source: Service Authorization Reference. */
const ACTIONS: { readonly [operation: string]: string } = {
  "lambda:Invoke": "InvokeFunction",
  "lambda:InvokeWithResponseStream": "InvokeFunction",
  "sns:PublishBatch": "Publish",
  "sqs:ChangeMessageVisibilityBatch": "ChangeMessageVisibility",
  "sqs:DeleteMessageBatch": "DeleteMessage",
  "sqs:SendMessageBatch": "SendMessage",
};

export interface Asked {
  readonly service: string;
  readonly operation: string;
  readonly parameters: Parameters;
  readonly account: string;
  readonly region: string;
}

/**
 * The checks of a request. What cannot be told is asked for as the widest: a resource as `*`, an action as the service's `*` and each
 * of its actions, so that a statement that denies one of them denies the request.
 * DIFFERS: conditions see the global keys alone; resource policies of the upstream are not known, so that other accounts' resources
 * are refused; every role that the request names must be passed, whatever it is for.
 */
export function upstreamChecks(asked: Asked, reference: ServiceReference): readonly Check[] {
  const { service, operation } = asked;
  const known = Object.hasOwn(reference, service) ? reference[service] : undefined;
  const action = ACTIONS[`${service}:${operation}`] ?? operation;
  if (!known || !Object.hasOwn(known.actions, action)) {
    const all = ["*", ...Object.keys(known?.actions ?? {})];
    return [...all.map((one) => ({ action: `${service}:${one}`, resource: "*" })), ...passedRoles(asked)];
  }
  const patterns = (known.actions[action] ?? []).map((place) => known.resources[place] as string);
  return [{ action: `${service}:${action}`, ...resourceOf(patterns, asked) }, ...passedRoles(asked)];
}

function resourceOf(patterns: readonly string[], asked: Asked): Pick<Check, "resource" | "resourceAccount"> {
  for (const pattern of patterns) {
    const resource = named(pattern, asked) ?? built(pattern, asked);
    if (resource === undefined) continue;
    const owner = resource.split(":")[4] ?? "";
    return { resource, ...(/^\d{12}$/.test(owner) && owner !== asked.account && { resourceAccount: owner }) };
  }
  return { resource: "*" };
}

/** A parameter that is the ARN of such a resource. */
function named(pattern: string, { parameters }: Asked): string | undefined {
  const parts = pattern.split(/\$\{\w+\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  const expression = new RegExp(`^${parts.join("[^:/]*?")}$`);
  return Object.values(parameters).find(
    (value): value is string => typeof value === "string" && expression.test(value),
  );
}

/** The ARN made of the parameters that its parts go by. */
function built(pattern: string, { parameters, account, region }: Asked): string | undefined {
  const own: { readonly [part: string]: string } = { Partition: "aws", Region: region, Account: account };
  const byName = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  let whole = true;
  const arn = pattern.replace(/\$\{(\w+)\}/g, (_, part: string) => {
    const value =
      own[part] ?? byName.get(part.toLowerCase()) ?? byName.get(`${part.toLowerCase()}name`) ?? inUrl(part, byName);
    if (typeof value !== "string" || value === "" || /[*?:]/.test(value)) whole = false;
    return String(value);
  });
  return whole ? arn : undefined;
}

/** A queue is named by its address: `http://…/000000000000/jobs`. */
function inUrl(part: string, parameters: ReadonlyMap<string, unknown>): string | undefined {
  const url = part === "QueueName" ? parameters.get("queueurl") : undefined;
  return typeof url === "string" ? url.slice(url.lastIndexOf("/") + 1) : undefined;
}

const ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/./;

/** A role that a request hands over, wherever it stands in its parameters. */
function passedRoles({ service, parameters }: Asked): readonly Check[] {
  return [...new Set(rolesIn(parameters))].map((resource) => ({
    action: "iam:PassRole",
    resource,
    context: { "iam:PassedToService": `${service}.amazonaws.com` },
  }));
}

function rolesIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === "string" ? (/role(?:_?arn)?$/i.test(name) && ROLE.test(part) ? [part] : []) : rolesIn(part),
  );
}
