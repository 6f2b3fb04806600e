import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { stoppedReason } from "../surface.js";

/** EC2 refused to make the network interface of a task: the code says why. */
export const ecsNetworkInterfaceNotMade = failureMode({
  id: "ecs.network-interface-not-made",
  surfaces: [stoppedReason],
  template: templateWith({
    publicly: "(?: with public IP assignment enabled)?",
    code: "[\\w.]+",
  })`Unexpected EC2 error while attempting to Create Network Interface${"publicly"} in subnet '${"subnet"}': ${"code"}`,
  causes: [],
  words: {
    en: "EC2 refused to make the task's network interface in {subnet}: {code}. InsufficientFreeAddressesInSubnet: take a larger subnet, or more of them.",
    ko: "EC2가 {subnet}에 태스크의 네트워크 인터페이스를 만들기를 거부했습니다: {code}. InsufficientFreeAddressesInSubnet이면 더 큰 서브넷이나 여러 서브넷을 쓰세요.",
    ja: "EC2 が {subnet} でタスクのネットワークインターフェイスの作成を拒否しました: {code}。InsufficientFreeAddressesInSubnet なら、より大きいサブネットか、複数のサブネットを使ってください。",
  },
  examples: [
    {
      text: "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-0d62741a9b460cc61': InsufficientFreeAddressesInSubnet",
      source: "stopped reasons that public task runners retry on",
    },
    {
      text: "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment enabled in subnet 'subnet-0d62741a9b460cc61': InsufficientFreeAddressesInSubnet",
      source: "Amazon ECS Developer Guide: Stopped tasks errors",
    },
  ],
});
