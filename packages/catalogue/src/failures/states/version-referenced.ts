import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alias routes to the version. */
export const statesVersionReferenced = failureMode({
  id: "states.version-referenced",
  code: "ConflictException",
  surfaces: [answerOf("states", "DeleteStateMachineVersion")],
  template: template`Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [${"aliases"}]`,
  causes: [],
  words: {
    en: "These aliases route to the version: {aliases}. Update or delete them first.",
    ko: "다음 별칭이 이 버전으로 라우팅합니다: {aliases}. 먼저 별칭을 바꾸거나 삭제하세요.",
    ja: "次のエイリアスがこのバージョンへ振り分けています: {aliases}。先にエイリアスを変更または削除してください。",
  },
  examples: [
    {
      text: "Version to be deleted must not be referenced by an alias. Current list of aliases referencing this version: [live]",
      source: "localstack/localstack test_sfn_api_versioning.snapshot.json",
    },
  ],
});
