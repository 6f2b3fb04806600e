import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no policy of that id. */
export const organizationsPolicyNotFound = failureMode({
  id: "organizations.policy-not-found",
  code: "PolicyNotFoundException",
  surfaces: [
    answerOf(
      "organizations",
      "DescribePolicy",
      "UpdatePolicy",
      "DeletePolicy",
      "AttachPolicy",
      "DetachPolicy",
      "ListTargetsForPolicy",
    ),
  ],
  template: template`We can't find a policy with the PolicyId that you specified.`,
  causes: [],
  words: {
    en: "The organization has no policy of that id.",
    ko: "조직에 해당 ID의 정책이 없습니다.",
    ja: "組織にその ID のポリシーはありません。",
  },
  examples: [
    {
      text: "We can't find a policy with the PolicyId that you specified.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
