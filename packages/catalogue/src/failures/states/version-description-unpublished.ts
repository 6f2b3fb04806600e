import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A description of a version comes without a version. */
export const statesVersionDescriptionUnpublished = failureMode({
  id: "states.version-description-unpublished",
  code: "ValidationException",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`Version description can only be set when publish is true`,
  causes: [],
  words: {
    en: "versionDescription describes the version that publish makes; without publish there is none.",
    ko: "versionDescription은 publish가 만드는 버전의 설명입니다. publish가 없으면 버전도 없습니다.",
    ja: "versionDescription は publish が作るバージョンの説明です。publish がなければバージョンはありません。",
  },
  examples: [
    {
      text: "Version description can only be set when publish is true",
      source: "localstack/localstack test_sfn_api_versioning.snapshot.json",
    },
  ],
});
