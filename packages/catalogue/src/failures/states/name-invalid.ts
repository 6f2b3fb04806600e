import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A name has characters that names may not have. */
export const statesNameInvalid = failureMode({
  id: "states.name-invalid",
  code: "InvalidName",
  surfaces: [answerOf("states", "CreateStateMachine", "CreateActivity", "StartExecution", "StartSyncExecution")],
  template: template`Invalid Name: '${"name"}'`,
  causes: [],
  words: {
    en: 'A name may have no white space, no control characters and none of < > { } [ ] ? * " # % \\ ^ | ~ ` $ & , ; : /',
    ko: '이름에는 공백, 제어 문자, < > { } [ ] ? * " # % \\ ^ | ~ ` $ & , ; : / 문자를 쓸 수 없습니다.',
    ja: '名前には空白、制御文字、< > { } [ ] ? * " # % \\ ^ | ~ ` $ & , ; : / は使えません。',
  },
  examples: [
    { text: "Invalid Name: 'activity<name'", source: "localstack/localstack test_sfn_api_activities.snapshot.json" },
  ],
});
