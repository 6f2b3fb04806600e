import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No VPC was named, and the account has no default VPC in this Region. */
export const ec2NoDefaultVpc = failureMode({
  id: "ec2.no-default-vpc",
  code: "VPCIdNotSpecified",
  surfaces: [answerOf("ec2")],
  template: template`No default VPC for this user`,
  causes: [],
  words: {
    en: "No VPC was named, and the account has no default VPC in this Region.",
    ko: "VPC를 지정하지 않았고 이 리전에 계정의 기본 VPC가 없습니다.",
    ja: "VPC の指定がなく、このリージョンにアカウントのデフォルト VPC もありません。",
  },
  examples: [{ text: "No default VPC for this user", source: "hashicorp/packer and Terraform issue threads" }],
});
