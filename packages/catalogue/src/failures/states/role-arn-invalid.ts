import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The role of a state machine is not named by the ARN of a role. */
export const statesRoleArnInvalid = failureMode({
  id: "states.role-arn-invalid",
  code: "InvalidArn",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine", "TestState")],
  template: template`Invalid Role Arn: '${"arn"}'`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of a role.",
    ko: "{arn}은(는) 역할의 ARN이 아닙니다.",
    ja: "{arn} はロールの ARN ではありません。",
  },
  examples: [{ text: "Invalid Role Arn: 'bad:arn'", source: "getmoto/moto stepfunctions/models.py" }],
});
