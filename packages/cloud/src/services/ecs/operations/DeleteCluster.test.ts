import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

it("leaves the cluster INACTIVE and describable", () => {
  const { call } = ecsForTest();
  call("CreateCluster", { clusterName: "demo" });
  expect(call("DeleteCluster", { cluster: "demo" }).cluster).toMatchObject({ clusterName: "demo", status: "INACTIVE" });
  expect(call("DescribeClusters", { clusters: ["demo"] })).toMatchObject({
    clusters: [{ status: "INACTIVE" }],
    failures: [],
  });
  expect(call("ListClusters")).toEqual({ clusterArns: [], nextToken: undefined });
});

it("refuses a cluster that is not there", () => {
  expect(ecsForTest().refusal("DeleteCluster", { cluster: "demo" })).toEqual(
    refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found."),
  );
});

it("refuses a cluster with services", () => {
  const { call, demo, service, refusal } = ecsForTest();
  demo();
  call("CreateService", service({ desiredCount: 0 }));
  expect(refusal("DeleteCluster", { cluster: "demo" })).toEqual(
    refused(
      "cluster-contains-services",
      "ClusterContainsServicesException",
      "The Cluster cannot be deleted while Services are active.",
    ),
  );
});

it("refuses a cluster with tasks", () => {
  const { call, demo, runTask, refusal } = ecsForTest();
  demo();
  call("RunTask", runTask());
  expect(refusal("DeleteCluster", { cluster: "demo" })).toEqual(
    refused(
      "cluster-contains-tasks",
      "ClusterContainsTasksException",
      "The Cluster cannot be deleted while Tasks are active.",
    ),
  );
});

it("refuses whom nothing allows it, before it says that the cluster is absent", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("DeleteCluster", { cluster: "demo" }, { as: user() })).toMatchObject(
    notAllowed("ecs:DeleteCluster", ecsArn("cluster/demo")),
  );
});

it("sees the cluster's tags", () => {
  const { call, refusal, user } = ecsForTest();
  call("CreateCluster", { clusterName: "demo", tags: [{ key: "env", value: "test" }] });
  const where = (value: string) =>
    user(allow("ecs:DeleteCluster", "*", { StringEquals: { "aws:ResourceTag/env": value } }));
  expect(refusal("DeleteCluster", { cluster: "demo" }, { as: where("prod") }).id).toBe("iam.denied-implicit");
  expect(call("DeleteCluster", { cluster: "demo" }, { as: where("test") }).cluster).toMatchObject({
    status: "INACTIVE",
  });
});
