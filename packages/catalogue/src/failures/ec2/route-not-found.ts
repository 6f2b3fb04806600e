import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The route table `table` has no route to `destination`. */
export const ec2RouteNotFound = failureMode({
  id: "ec2.route-not-found",
  code: "InvalidRoute.NotFound",
  surfaces: [answerOf("ec2", "DeleteRoute", "ReplaceRoute")],
  template: template`no route with destination-cidr-block ${"destination"} in route table ${"table"}`,
  causes: [],
  words: {
    en: "The route table {table} has no route to {destination}.",
    ko: "라우팅 테이블 {table}에 {destination} 경로가 없습니다.",
    ja: "ルートテーブル {table} に {destination} へのルートはありません。",
  },
  examples: [
    {
      text: "no route with destination-cidr-block 0.0.0.0/0 in route table rtb-0d62741a9b460cc61",
      source: "getmoto/moto ec2/exceptions.py",
    },
  ],
});
