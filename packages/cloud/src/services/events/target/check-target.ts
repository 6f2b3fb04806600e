import type { Target } from "@aws-sdk/client-eventbridge";
import {
  eventsArnInvalid,
  eventsTargetInputInvalid,
  eventsTargetInputsMany,
  eventsTargetParametersMissing,
  eventsTargetRoleMissing,
  refuse,
} from "@understudy/catalogue";
import { parseJson } from "../pattern/json.js";
import type { RuleRow } from "../tables.js";
import { parsePath } from "./json-path.js";
import { templateVariables } from "./transform-input.js";

/** What every target has after validation of its shape. */
export type GivenTarget = Target & { readonly Id: string; readonly Arn: string };

/** Services whose targets EventBridge reaches as a role only. Source: Amazon EventBridge API reference, Target.RoleArn. */
const BY_ROLE = new Set(["batch", "codebuild", "codepipeline", "ecs", "firehose", "kinesis", "ssm", "states"]);

/** Holds a target on its way in against what AWS asks of its kind. @throws Failure ValidationException */
export function checkTarget(target: GivenTarget, rule: RuleRow): void {
  const { Id, Arn } = target;
  const parsed = /^arn:[\w-]+:([\w-]+):[\w-]*:(\d{12})?:.+$/.exec(Arn) ?? refuse(eventsArnInvalid, { arn: Arn });
  const [, service = "", account = ""] = parsed;
  const elsewhere = service === "events" && account !== rule.account;
  if ((BY_ROLE.has(service) || elsewhere) && !target.RoleArn) refuse(eventsTargetRoleMissing, { arn: Arn });
  if (service === "ecs" && !target.EcsParameters) {
    refuse(eventsTargetParametersMissing, { parameters: "EcsParameters", target: Id });
  }
  if (service === "sqs" && Arn.endsWith(".fifo") && !target.SqsParameters) {
    refuse(eventsTargetParametersMissing, { parameters: "SqsParameters", target: Id });
  }
  checkInput(target);
}

function checkInput({ Id, Input, InputPath, InputTransformer }: GivenTarget): void {
  const given = [Input, InputPath, InputTransformer].filter((one) => one !== undefined);
  if (given.length > 1) refuse(eventsTargetInputsMany, { target: Id });
  const paths = [
    ...(InputPath === undefined ? [] : [InputPath]),
    ...Object.values(InputTransformer?.InputPathsMap ?? {}),
  ];
  const sound =
    (Input === undefined || parseJson(Input) !== undefined) &&
    paths.every((path) => parsePath(path)) &&
    variablesKnown(InputTransformer);
  if (!sound) refuse(eventsTargetInputInvalid, { target: Id });
}

/** Whether a template uses those variables only that are defined for it, or by AWS. */
function variablesKnown(transformer: Target["InputTransformer"]): boolean {
  const known = new Set(Object.keys(transformer?.InputPathsMap ?? {}));
  return templateVariables(transformer?.InputTemplate ?? "").every(
    (name) => known.has(name) || name.startsWith("aws.events."),
  );
}
