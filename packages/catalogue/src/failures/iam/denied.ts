import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A denial without a reason: what AWS printed before 2021, and what some services still do. */
export const iamDenied = failureMode({
  id: "iam.denied",
  surfaces: [answerOf("any")],
  template: templateWith({
    action: "(?!sts:(?:AssumeRole|TagSession|SetSourceIdentity)\\b)[\\w-]+:\\w+",
    resource: "\\S+",
  })`User: ${"principal"} is not authorized to perform: ${"action"} on resource: ${"resource"}`,
  causes: [],
  words: {
    en: "{principal} may not {action} on {resource}. The sentence does not say which policy is at fault; usually no identity-based policy allows it.",
    ko: "{principal}에게 {resource}에 대한 {action} 권한이 없습니다. 어떤 정책이 원인인지 문장에 나오지 않지만, 대개 이를 허용하는 자격 증명 기반 정책이 없는 경우입니다.",
    ja: "{principal} には {resource} に対する {action} の権限がありません。どのポリシーが原因かは文面に示されていませんが、多くの場合、許可するアイデンティティベースのポリシーがありません。",
  },
  examples: [
    {
      text: "User: arn:aws:sts::123456789012:assumed-role/states/abc is not authorized to perform: iam:PassRole on resource: arn:aws:iam::123456789012:role/ecsTaskExecutionRole",
      source: "serverless-operations/serverless-step-functions#189",
    },
  ],
});
