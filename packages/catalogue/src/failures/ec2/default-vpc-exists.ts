import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There can be one default VPC in a Region, and it is there. */
export const ec2DefaultVpcExists = failureMode({
  id: "ec2.default-vpc-exists",
  code: "DefaultVpcAlreadyExists",
  surfaces: [answerOf("ec2", "CreateDefaultVpc")],
  template: template`A Default VPC already exists for this account in this region.`,
  causes: [],
  words: {
    en: "There can be one default VPC in a Region, and it is there.",
    ko: "리전에 기본 VPC는 하나만 있을 수 있으며 이미 있습니다.",
    ja: "リージョンのデフォルト VPC は 1 つだけで、すでに存在します。",
  },
  examples: [
    { text: "A Default VPC already exists for this account in this region.", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
