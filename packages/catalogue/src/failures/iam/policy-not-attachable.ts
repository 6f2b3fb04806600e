import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no policy `policyArn` that could be attached. */
export const iamPolicyNotAttachable = failureMode({
  id: "iam.policy-not-attachable",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "AttachRolePolicy", "AttachUserPolicy", "AttachGroupPolicy", "AssumeRole")],
  template: templateWith({ policyArn: "\\S+" })`Policy ${"policyArn"} does not exist or is not attachable.`,
  causes: [],
  words: {
    en: 'There is no policy {policyArn} that could be attached. AWS managed policies have the account "aws" and a path of their own: check the path, such as service-role/.',
    ko: '연결할 수 있는 정책 {policyArn}이(가) 없습니다. AWS 관리형 정책은 계정이 "aws"이고 고유한 경로가 있으므로 service-role/ 같은 경로를 확인하세요.',
    ja: 'アタッチできるポリシー {policyArn} はありません。AWS マネージドポリシーのアカウントは "aws" で、固有のパスがあります。service-role/ などのパスを確認してください。',
  },
  examples: [
    {
      text: "Policy arn:aws:iam::aws:policy/AmazonECSTaskExecutionRolePolicy does not exist or is not attachable.",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
