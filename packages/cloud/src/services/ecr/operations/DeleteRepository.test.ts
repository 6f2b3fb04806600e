import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { images, layers, uploads } from "../tables.js";
import { ecrForTest, NO_REPOSITORY } from "../testing/ecr-for-test.js";

it("deletes, and shows what it deleted", () => {
  const { call, repository, refusal } = ecrForTest();
  repository("absent");
  expect(call("DeleteRepository", { repositoryName: "absent" })).toMatchObject({
    repository: { repositoryName: "absent" },
  });
  expect(refusal("DescribeRepositories", { repositoryNames: ["absent"] })).toEqual(NO_REPOSITORY);
});

it("deletes images only when it is forced, then all that is in it", () => {
  const { call, repository, push, refusal, store } = ecrForTest();
  repository("web");
  push("web", "a", "v1");
  call("InitiateLayerUpload", { repositoryName: "web" });
  expect(refusal("DeleteRepository", { repositoryName: "web" })).toEqual({
    id: "ecr.repository-not-empty",
    code: "RepositoryNotEmptyException",
    status: 400,
    message: `The repository with name 'web' in registry with id '${ACCOUNT}' cannot be deleted because it still contains images`,
  });
  call("DeleteRepository", { repositoryName: "web", force: true });
  expect([...store.all(images), ...store.all(layers), ...store.all(uploads)]).toEqual([]);
});
