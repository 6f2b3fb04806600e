import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The subnet or gateway has a route table of its own already: replace that association. */
export const ec2AssociationConflicts = failureMode({
  id: "ec2.association-conflicts",
  code: "Resource.AlreadyAssociated",
  surfaces: [answerOf("ec2", "AssociateRouteTable")],
  template: template`the specified association for route table ${"table"} conflicts with an existing association`,
  causes: [],
  words: {
    en: "The subnet or gateway has a route table of its own already: replace that association.",
    ko: "서브넷이나 게이트웨이에 이미 연결된 라우팅 테이블이 있습니다. 그 연결을 교체하세요.",
    ja: "サブネットまたはゲートウェイにはすでにルートテーブルが関連付けられています。その関連付けを置き換えてください。",
  },
  examples: [
    {
      text: "the specified association for route table rtb-0d62741a9b460cc61 conflicts with an existing association",
      source: "hashicorp/terraform-provider-aws#38960",
    },
  ],
});
