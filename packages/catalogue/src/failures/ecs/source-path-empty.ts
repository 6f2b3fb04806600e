import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A volume has a host without a path. */
export const ecsSourcePathEmpty = failureMode({
  id: "ecs.source-path-empty",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`host.sourcePath should not be blank.`,
  causes: [],
  words: {
    en: "A volume has a host without a path. Leave host out for an empty volume, or give the folder on the instance.",
    ko: "볼륨의 host에 경로가 없습니다. 빈 볼륨이면 host를 생략하고, 아니면 인스턴스의 디렉터리를 지정하세요.",
    ja: "ボリュームの host にパスがありません。空のボリュームなら host を省略し、そうでなければインスタンスのディレクトリを指定してください。",
  },
  examples: [{ text: "host.sourcePath should not be blank.", source: "aws/amazon-ecs-cli#11" }],
});
