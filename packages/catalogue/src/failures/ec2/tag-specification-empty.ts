import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag specification without tags was given. */
export const ec2TagSpecificationEmpty = failureMode({
  id: "ec2.tag-specification-empty",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2")],
  template: template`Tag specification must have at least one tag`,
  causes: [],
  words: {
    en: "A tag specification without tags was given.",
    ko: "태그가 없는 태그 사양이 지정되었습니다.",
    ja: "タグのないタグ仕様が指定されました。",
  },
  examples: [{ text: "Tag specification must have at least one tag", source: "getmoto/moto ec2/exceptions.py" }],
});
