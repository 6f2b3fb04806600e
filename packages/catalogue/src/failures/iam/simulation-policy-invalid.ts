import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** One of the policy documents given is none. */
export const iamSimulationPolicyInvalid = failureMode({
  id: "iam.simulation-policy-invalid",
  code: "InvalidInput",
  surfaces: [
    answerOf(
      "iam",
      "SimulatePrincipalPolicy",
      "SimulateCustomPolicy",
      "GetContextKeysForCustomPolicy",
      "GetContextKeysForPrincipalPolicy",
    ),
  ],
  template: templateWith({ item: "\\d+" })`Policy input list item ${"item"} has invalid content`,
  causes: [],
  words: {
    en: "Policy document number {item} of the list is not one that IAM would store.",
    ko: "목록의 {item}번째 정책 문서가 올바르지 않습니다.",
    ja: "一覧の {item} 番目のポリシードキュメントが正しくありません。",
  },
  examples: [
    {
      text: "Policy input list item 1 has invalid content",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
