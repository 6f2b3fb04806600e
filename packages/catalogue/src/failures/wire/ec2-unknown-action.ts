import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** EC2 has no operation of this name in this version of its API. */
export const ec2UnknownAction = failureMode({
  id: "wire.ec2-unknown-action",
  code: "InvalidAction",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({ operation: "\\S+" })`The action ${"operation"} is not valid for this web service.`,
  causes: [],
  words: {
    en: "EC2 has no operation of this name in this version of its API.",
    ko: "EC2의 이 API 버전에는 그런 이름의 작업이 없습니다.",
    ja: "EC2 のこの API バージョンにはその名前の操作がありません。",
  },
  examples: [
    {
      text: "The action DescribeFoo is not valid for this web service.",
      source: "AWS docs, EC2 API Reference, 'Error codes'",
    },
  ],
});
