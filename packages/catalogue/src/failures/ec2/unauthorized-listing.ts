import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** EC2's denial of what stands on no resource: no resource is named, and nothing is encoded. */
export const ec2UnauthorizedListing = failureMode<"denial", DenialView>({
  id: "ec2.unauthorized-listing",
  code: "UnauthorizedOperation",
  status: 403,
  surfaces: [answerOf("ec2")],
  template: template`You are not authorized to perform this operation. ${"denial"}`,
  causes: denialCauses,
  words: {
    en: "EC2 refused the call. The action stands on no resource: a policy must allow it on *.",
    ko: "EC2가 호출을 거부했습니다. 이 작업은 리소스를 지정할 수 없으므로 정책에서 *에 대해 허용해야 합니다.",
    ja: "EC2 が呼び出しを拒否しました。このアクションはリソースを指定できないため、ポリシーで * に対して許可する必要があります。",
  },
  examples: [
    {
      text: "You are not authorized to perform this operation. User: arn:aws:iam::123456789012:user/ana is not authorized to perform: ec2:DescribeInstances because no identity-based policy allows the ec2:DescribeInstances action",
      source: "recorded in public walk-throughs of IAM exercises",
    },
  ],
});
