import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A role can be passed only to services of its own account. */
export const statesRoleOfAnotherAccount = failureMode({
  id: "states.role-of-another-account",
  code: "AccessDeniedException",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`Cross-account pass role is not allowed.`,
  causes: [],
  words: {
    en: "The role belongs to another account. A role can be passed only to services of its own account.",
    ko: "역할이 다른 계정에 속합니다. 역할은 같은 계정의 서비스에만 전달할 수 있습니다.",
    ja: "ロールが別のアカウントのものです。ロールは同じアカウントのサービスにしか渡せません。",
  },
  examples: [{ text: "Cross-account pass role is not allowed.", source: "getmoto/moto stepfunctions/models.py" }],
});
