import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The state machine was updated since the revision that was to be published. */
export const statesRevisionConflict = failureMode({
  id: "states.revision-conflict",
  code: "ConflictException",
  surfaces: [answerOf("states", "PublishStateMachineVersion")],
  template: template`Failed to publish the State Machine version for revision ${"asked"}. The current State Machine revision is ${"current"}.`,
  causes: [],
  words: {
    en: "The state machine is at revision {current} by now: it was updated after {asked}.",
    ko: "상태 머신의 현재 수정 버전은 {current}입니다. {asked} 이후에 업데이트되었습니다.",
    ja: "ステートマシンの現在のリビジョンは {current} です。{asked} のあとに更新されました。",
  },
  examples: [
    {
      text: "Failed to publish the State Machine version for revision 2f1b5c1e-9c1d-4a8e-8a4f-0a4b7c1d2e3f. The current State Machine revision is 7d3e2a10-6f4b-4d8c-9a51-3c2b1a0f9e8d.",
      source: "localstack/localstack test_sfn_api_versioning.snapshot.json",
    },
  ],
});
