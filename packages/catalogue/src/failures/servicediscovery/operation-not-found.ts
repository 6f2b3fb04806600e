import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no operation of that id. */
export const serviceDiscoveryOperationNotFound = failureMode({
  id: "servicediscovery.operation-not-found",
  code: "OperationNotFound",
  surfaces: [answerOf("servicediscovery", "GetOperation")],
  template: template`No operation exists with the specified ID: ${"operation"}`,
  causes: [],
  words: {
    en: "There is no operation {operation}.",
    ko: "작업 {operation}이(가) 없습니다.",
    ja: "操作 {operation} はありません。",
  },
  examples: [
    {
      text: "No operation exists with the specified ID: 0a-1b",
      source: "inferred: AWS Cloud Map API reference, OperationNotFound",
    },
  ],
});
