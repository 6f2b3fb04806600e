import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The service has no operation of this name in this version of its API. */
export const unknownAction = failureMode({
  id: "wire.unknown-action",
  code: "InvalidAction",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    operation: "\\S+",
    version: "[\\d-]+",
  })`Could not find operation ${"operation"} for version ${"version"}`,
  causes: [],
  words: {
    en: "The service has no operation of this name in this version of its API. Check the spelling; operation names are case-sensitive.",
    ko: "이 API 버전에는 그런 이름의 작업이 없습니다. 철자를 확인하세요. 대소문자를 구분합니다.",
    ja: "この API バージョンにはその名前の操作がありません。つづりを確かめてください。大文字と小文字は区別されます。",
  },
  examples: [
    {
      text: "Could not find operation DescribeRole for version 2010-05-08",
      source: "IAM and STS query API; hashicorp/terraform-provider-aws issues",
    },
  ],
});
