import type { Cause } from "../../failure-mode.js";
import type { ClusterView } from "../../views/cluster-view.js";

/** No cluster of that name was ever created, or it was deleted. */
export const clusterAbsent: Cause<ClusterView> = {
  id: "cluster-absent",
  holds: ({ clusterName }) => ({ clusterName }),
  words: {
    en: "There is no cluster {clusterName} in this account and Region.",
    ko: "이 계정과 리전에 클러스터 {clusterName}이(가) 없습니다.",
    ja: "このアカウントとリージョンにクラスター {clusterName} はありません。",
  },
  fixes: ({ clusterName }) => [{ do: "create-cluster", clusterName }],
  decide: "aws ecs list-clusters",
};
