import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy would let anybody in, and the bucket's public access block forbids such policies. */
export const s3PublicPolicyBlocked = failureMode({
  id: "s3.public-policy-blocked",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: templateWith({
    principal: "\\S+",
    resource: '[^"\\s]+',
  })`User: ${"principal"} is not authorized to perform: s3:PutBucketPolicy on resource: "${"resource"}" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.`,
  causes: [],
  words: {
    en: "The policy would let anybody in, and the bucket's public access block forbids such policies.",
    ko: "정책이 누구에게나 접근을 허용하는데, 버킷의 퍼블릭 액세스 차단이 이를 금지합니다.",
    ja: "ポリシーが誰にでもアクセスを許し、バケットのパブリックアクセスブロックがそれを禁じています。",
  },
  examples: [
    {
      text: 'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::web" because public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
      source:
        "inferred: AWS docs, S3 User Guide, 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3', which tells of the setting",
    },
  ],
});
