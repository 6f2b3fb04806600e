import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has a policy of that name and type already. */
export const organizationsDuplicatePolicy = failureMode({
  id: "organizations.duplicate-policy",
  code: "DuplicatePolicyException",
  surfaces: [answerOf("organizations", "CreatePolicy", "UpdatePolicy")],
  template: template`A policy with the specified name and type already exists.`,
  causes: [],
  words: {
    en: "The organization has a policy of that name and type already.",
    ko: "조직에 같은 이름과 유형의 정책이 이미 있습니다.",
    ja: "組織に同じ名前と種類のポリシーがすでにあります。",
  },
  examples: [
    {
      text: "A policy with the specified name and type already exists.",
      source: "aws-cloudformation/cloudformation-coverage-roadmap#2245",
    },
  ],
});
