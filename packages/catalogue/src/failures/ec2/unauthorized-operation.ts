import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** EC2's own way of denying: the usual sentence between two more, with the whole decision encoded at the end. */
export const ec2UnauthorizedOperation = failureMode<"denial" | "encodedMessage", DenialView>({
  id: "ec2.unauthorized-operation",
  code: "UnauthorizedOperation",
  status: 403,
  surfaces: [answerOf("ec2")],
  template: templateWith({
    encodedMessage: "\\S+",
  })`You are not authorized to perform this operation. ${"denial"}. Encoded authorization failure message: ${"encodedMessage"}`,
  causes: denialCauses,
  words: {
    en: "EC2 refused the call. The encoded message holds the decision in full: aws sts decode-authorization-message shows it to whoever may do sts:DecodeAuthorizationMessage.",
    ko: "EC2가 호출을 거부했습니다. 인코딩된 메시지에 전체 결정 내용이 들어 있으며, sts:DecodeAuthorizationMessage 권한이 있으면 aws sts decode-authorization-message로 볼 수 있습니다.",
    ja: "EC2 が呼び出しを拒否しました。エンコードされたメッセージに判断の全体が含まれており、sts:DecodeAuthorizationMessage の権限があれば aws sts decode-authorization-message で確認できます。",
  },
  examples: [
    {
      text: "You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/ana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuUMCm-abcdefghijklmn",
      source: "IAM User Guide: Troubleshoot access denied error messages",
    },
  ],
});
