import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name has more than 15 levels. */
export const ssmHierarchyTooDeep = failureMode({
  id: "ssm.hierarchy-too-deep",
  code: "HierarchyLevelLimitExceededException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`A hierarchy can have a maximum of 15 levels.`,
  causes: [],
  words: {
    en: "The name has more than 15 levels.",
    ko: "이름의 계층이 15단계를 넘습니다.",
    ja: "名前の階層が 15 を超えています。",
  },
  examples: [
    {
      text: "A hierarchy can have a maximum of 15 levels.",
      source: "botocore model, HierarchyLevelLimitExceededException",
    },
  ],
});
