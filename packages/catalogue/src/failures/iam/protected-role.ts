import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** `roleName` is a service-linked role (or one of IAM Identity Center): its policies and trust are AWS's. */
export const iamProtectedRole = failureMode({
  id: "iam.protected-role",
  code: "UnmodifiableEntity",
  surfaces: [
    answerOf(
      "iam",
      "DeleteRole",
      "AttachRolePolicy",
      "DetachRolePolicy",
      "PutRolePolicy",
      "DeleteRolePolicy",
      "UpdateAssumeRolePolicy",
      "PutRolePermissionsBoundary",
      "DeleteRolePermissionsBoundary",
      "UpdateRole",
      "AddRoleToInstanceProfile",
    ),
  ],
  template: template`Cannot perform the operation on the protected role '${"roleName"}' - this role is only modifiable by AWS`,
  causes: [],
  words: {
    en: "{roleName} is a service-linked role (or one of IAM Identity Center): its policies and trust are AWS's. Only its description and tags can be changed, and DeleteServiceLinkedRole deletes it.",
    ko: "{roleName}은(는) 서비스 연결 역할(또는 IAM Identity Center의 역할)이며 정책과 신뢰 관계는 AWS가 관리합니다. 설명과 태그만 바꿀 수 있고 DeleteServiceLinkedRole로 삭제합니다.",
    ja: "{roleName} はサービスにリンクされたロール(または IAM Identity Center のロール)で、ポリシーと信頼関係は AWS が管理します。変更できるのは説明とタグだけで、削除は DeleteServiceLinkedRole で行います。",
  },
  examples: [
    {
      text: "Cannot perform the operation on the protected role 'AWSServiceRoleForSupport' - this role is only modifiable by AWS",
      source: "rebuy-de/aws-nuke#331",
    },
  ],
});
