import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Policies that AWS made can be attached and detached, not changed. */
export const organizationsImmutablePolicy = failureMode({
  id: "organizations.immutable-policy",
  code: "InvalidInputException",
  members: { Reason: "IMMUTABLE_POLICY" },
  surfaces: [answerOf("organizations", "UpdatePolicy", "DeletePolicy")],
  template: template`You specified a policy that is managed by AWS and can't be modified.`,
  causes: [],
  words: {
    en: "Policies that AWS made can be attached and detached, not changed.",
    ko: "AWS가 만든 정책은 연결하거나 분리할 수 있지만 변경할 수는 없습니다.",
    ja: "AWS が作成したポリシーはアタッチとデタッチのみでき、変更できません。",
  },
  examples: [
    {
      text: "You specified a policy that is managed by AWS and can't be modified.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
