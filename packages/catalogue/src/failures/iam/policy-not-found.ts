import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no policy `policyArn`; or, when detaching, it is not attached. */
export const iamPolicyNotFound = failureMode({
  id: "iam.policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: templateWith({ policyArn: "\\S+" })`Policy ${"policyArn"} was not found.`,
  causes: [],
  words: {
    en: "There is no policy {policyArn}; or, when detaching, it is not attached.",
    ko: "정책 {policyArn}이(가) 없습니다. 분리하는 경우에는 연결되어 있지 않다는 뜻입니다.",
    ja: "ポリシー {policyArn} はありません。デタッチの場合は、アタッチされていないことを意味します。",
  },
  examples: [
    {
      text: "Policy arn:aws:iam::111111111111:policy/non-existent-policy was not found.",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
