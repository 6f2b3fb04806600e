import {
  ecsAwslogsCreateGroupInvalid,
  ecsFargateStreamPrefixRequired,
  ecsLogDriverInvalid,
  ecsLogDriverOptionsMissing,
  ecsLogDriverOptionsUnknown,
  refuse,
} from "@understudy/catalogue";
import type { ContainerInput, RegisterInput } from "./normalise.js";

/** Source: Amazon ECS API reference, LogConfiguration.logDriver. */
const onFargate = ["awslogs", "splunk", "awsfirelens"];

/** Source: Amazon ECS API reference, LogConfiguration.options. In the order in which AWS lists what is missing. */
const needed = ["awslogs-region", "awslogs-group"];
const known = new Set([
  ...needed,
  "awslogs-create-group",
  "awslogs-stream-prefix",
  "awslogs-stream",
  "awslogs-datetime-format",
  "awslogs-multiline-pattern",
  "awslogs-endpoint",
  "awslogs-format",
  "tag",
  "mode",
  "max-buffer-size",
]);

/** Log drivers and the options of awslogs. */
export function checkLogging({ containerDefinitions, requiresCompatibilities }: RegisterInput): void {
  const fargate = requiresCompatibilities?.includes("FARGATE") ?? false;
  for (const { logConfiguration } of containerDefinitions) {
    if (!logConfiguration) continue;
    const { logDriver } = logConfiguration;
    if (fargate && !onFargate.includes(logDriver))
      refuse(ecsLogDriverInvalid, { logDriver, allowed: onFargate.join(",") });
    if (logDriver === "awslogs") checkAwslogs(logConfiguration, fargate);
  }
}

function checkAwslogs({ options = {} }: NonNullable<ContainerInput["logConfiguration"]>, fargate: boolean): void {
  const logDriver = "awslogs";
  const missing = needed.filter((name) => !options[name]);
  if (missing.length > 0) refuse(ecsLogDriverOptionsMissing, { logDriver, options: missing.join(", ") });
  const unknown = Object.keys(options).filter((name) => !known.has(name));
  if (unknown.length > 0) refuse(ecsLogDriverOptionsUnknown, { logDriver, options: unknown.join(", ") });
  const createGroup = options["awslogs-create-group"];
  if (createGroup !== undefined && createGroup !== "true") refuse(ecsAwslogsCreateGroupInvalid, {});
  if (fargate && !options["awslogs-stream-prefix"]) refuse(ecsFargateStreamPrefixRequired, {});
}
