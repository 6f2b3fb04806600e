import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The network interface `id` is attached to something. */
export const ec2InterfaceInUse = failureMode({
  id: "ec2.interface-in-use",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "DeleteNetworkInterface")],
  template: template`Network interface '${"id"}' is currently in use.`,
  causes: [],
  words: {
    en: "The network interface {id} is attached to something.",
    ko: "네트워크 인터페이스 {id}이(가) 무언가에 연결되어 있습니다.",
    ja: "ネットワークインターフェイス {id} は何かにアタッチされています。",
  },
  examples: [
    {
      text: "Network interface 'eni-01607c94e2d82ca08' is currently in use.",
      source: "gruntwork-io/cloud-nuke#431",
    },
  ],
});
