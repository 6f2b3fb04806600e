import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy of an event bus cannot be read as a resource policy. */
export const eventsPolicyInvalid = failureMode({
  id: "events.policy-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutPermission")],
  template: template`This policy contains invalid Json`,
  causes: [],
  words: {
    en: "The policy is not a policy document with principals, actions and resources.",
    ko: "보안 주체, 작업, 리소스가 있는 정책 문서가 아닙니다.",
    ja: "プリンシパル、アクション、リソースを備えたポリシードキュメントではありません。",
  },
  examples: [{ text: "This policy contains invalid Json", source: "getmoto/moto events/models.py" }],
});
