import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A VPC always has a main route table: replace the association instead. */
export const ec2MainAssociation = failureMode({
  id: "ec2.main-association",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "DisassociateRouteTable")],
  template: template`cannot disassociate the main route table association ${"association"}`,
  causes: [],
  words: {
    en: "A VPC always has a main route table: replace the association instead.",
    ko: "VPC에는 항상 기본 라우팅 테이블이 있습니다. 연결을 해제하는 대신 교체하세요.",
    ja: "VPC には必ずメインルートテーブルがあります。関連付けを解除せず、置き換えてください。",
  },
  examples: [
    {
      text: "cannot disassociate the main route table association rtbassoc-0d62741a9b460cc61",
      source: "inferred: no recording at hand",
    },
  ],
});
