import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The zone `zone` has its default subnet already. */
export const ec2DefaultSubnetExists = failureMode({
  id: "ec2.default-subnet-exists",
  code: "DefaultSubnetAlreadyExistsInAvailabilityZone",
  surfaces: [answerOf("ec2", "CreateDefaultSubnet")],
  template: template`'${"subnet"}' is already the default subnet in ${"zone"}.`,
  causes: [],
  words: {
    en: "The zone {zone} has its default subnet already.",
    ko: "가용 영역 {zone}에는 이미 기본 서브넷이 있습니다.",
    ja: "アベイラビリティーゾーン {zone} にはすでにデフォルトサブネットがあります。",
  },
  examples: [
    {
      text: "'subnet-0d62741a9b460cc61' is already the default subnet in us-east-1a.",
      source: "getmoto/moto ec2/exceptions.py",
    },
  ],
});
