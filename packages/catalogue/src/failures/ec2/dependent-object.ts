import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A network interface or a rule of another group still uses `id`. */
export const ec2DependentObject = failureMode({
  id: "ec2.dependent-object",
  code: "DependencyViolation",
  surfaces: [answerOf("ec2", "DeleteSecurityGroup")],
  template: template`resource ${"id"} has a dependent object`,
  causes: [],
  words: {
    en: "A network interface or a rule of another group still uses {id}.",
    ko: "네트워크 인터페이스나 다른 그룹의 규칙이 아직 {id}을(를) 씁니다.",
    ja: "ネットワークインターフェイスまたは別のグループのルールがまだ {id} を使っています。",
  },
  examples: [
    { text: "resource sg-01607c94e2d82ca08 has a dependent object", source: "hashicorp/terraform-provider-aws#1671" },
  ],
});
