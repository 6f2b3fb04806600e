import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

it("lists in pages", () => {
  const { call } = ecsForTest();
  for (const clusterName of ["c", "a", "b"]) call("CreateCluster", { clusterName });
  const first = call<{ clusterArns: string[]; nextToken: string }>("ListClusters", { maxResults: 2 });
  expect(first.clusterArns).toEqual([ecsArn("cluster/a"), ecsArn("cluster/b")]);
  expect(call("ListClusters", { nextToken: first.nextToken })).toEqual({
    clusterArns: [ecsArn("cluster/c")],
    nextToken: undefined,
  });
});

it("lists the clusters of the region alone", () => {
  const { call } = ecsForTest();
  call("CreateCluster", { clusterName: "here" });
  expect(call("ListClusters", {}, { region: "eu-west-1" })).toMatchObject({ clusterArns: [] });
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("ListClusters", {}, { as: user() })).toMatchObject(notAllowed("ecs:ListClusters", "*"));
});
