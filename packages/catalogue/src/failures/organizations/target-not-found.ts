import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no root, organizational unit, account or policy of that id. */
export const organizationsTargetNotFound = failureMode({
  id: "organizations.target-not-found",
  code: "TargetNotFoundException",
  surfaces: [
    answerOf(
      "organizations",
      "AttachPolicy",
      "DetachPolicy",
      "ListPoliciesForTarget",
      "TagResource",
      "UntagResource",
      "ListTagsForResource",
    ),
  ],
  template: template`You specified a target that doesn't exist.`,
  causes: [],
  words: {
    en: "The organization has no root, organizational unit, account or policy of that id.",
    ko: "조직에 해당 ID의 루트, 조직 단위, 계정 또는 정책이 없습니다.",
    ja: "組織にその ID のルート、組織単位、アカウント、ポリシーはありません。",
  },
  examples: [
    {
      text: "You specified a target that doesn't exist.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
