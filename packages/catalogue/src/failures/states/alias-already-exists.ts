import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is an alias of that name that routes or is described otherwise. */
export const statesAliasAlreadyExists = failureMode({
  id: "states.alias-already-exists",
  code: "ConflictException",
  surfaces: [answerOf("states", "CreateStateMachineAlias")],
  template: template`Failed to create alias because an alias with the same name and a different routing configuration already exists.`,
  causes: [],
  words: {
    en: "There is an alias of that name that routes otherwise. To change it, use UpdateStateMachineAlias.",
    ko: "같은 이름의 별칭이 다른 라우팅 설정으로 이미 있습니다. 바꾸려면 UpdateStateMachineAlias를 사용하세요.",
    ja: "同じ名前のエイリアスが、別のルーティング設定ですでにあります。変更するには UpdateStateMachineAlias を使います。",
  },
  examples: [
    {
      text: "Failed to create alias because an alias with the same name and a different routing configuration already exists.",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
