import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The output of a task is not JSON. */
export const statesOutputInvalid = failureMode({
  id: "states.output-invalid",
  code: "InvalidOutput",
  surfaces: [answerOf("states", "SendTaskSuccess")],
  template: template`Invalid Output: '${"problem"}'`,
  causes: [],
  words: {
    en: "The output of a task must be JSON.",
    ko: "작업의 출력은 JSON이어야 합니다.",
    ja: "タスクの出力は JSON でなければなりません。",
  },
  examples: [
    {
      text: "Invalid Output: 'Invalid output.'",
      source:
        "inferred: AWS Step Functions API reference, SendTaskSuccess (InvalidOutput), and the wording of InvalidExecutionInput",
    },
  ],
});
