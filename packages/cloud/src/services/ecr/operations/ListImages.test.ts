import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("lists every tag, and images without one, page by page", () => {
  const { call, repository, push } = ecrForTest();
  repository("web");
  const a = push("web", "a", "v2");
  call("PutImage", { repositoryName: "web", imageManifest: a.manifest, imageTag: "v1" });
  const b = push("web", "b");
  const list = (more: object = {}) =>
    call<{ imageIds: object[]; nextToken?: string }>("ListImages", { repositoryName: "web", ...more });
  const all = [
    { imageDigest: a.digest, imageTag: "v1" },
    { imageDigest: a.digest, imageTag: "v2" },
    { imageDigest: b.digest },
  ];
  expect(new Set(list().imageIds)).toEqual(new Set(all));
  expect(list({ filter: { tagStatus: "UNTAGGED" } }).imageIds).toEqual([{ imageDigest: b.digest }]);
  const first = list({ maxResults: 2 });
  const second = list({ maxResults: 2, nextToken: first.nextToken });
  expect([...first.imageIds, ...second.imageIds]).toEqual(list().imageIds);
  expect(second.nextToken).toBeUndefined();
});
