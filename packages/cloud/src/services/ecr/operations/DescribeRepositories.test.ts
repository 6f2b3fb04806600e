import { expect, it } from "vitest";
import { allow, arnOf, ecrForTest, notAllowed, OTHER } from "../testing/ecr-for-test.js";

it("lists a registry's repositories by name, page by page", () => {
  const { call, repository } = ecrForTest();
  for (const name of ["ccc", "aaa", "bbb"]) repository(name);
  call("CreateRepository", { repositoryName: "theirs" }, { as: OTHER });
  const names: string[] = [];
  let nextToken: unknown;
  do {
    const page = call<{ repositories: { repositoryName: string }[]; nextToken?: string }>("DescribeRepositories", {
      maxResults: 2,
      ...(nextToken !== undefined && { nextToken }),
    });
    names.push(...page.repositories.map(({ repositoryName }) => repositoryName));
    nextToken = page.nextToken;
  } while (nextToken);
  expect(names).toEqual(["aaa", "bbb", "ccc"]);
});

it("asks for each repository that is named, and for all when none is", () => {
  const test = ecrForTest();
  for (const name of ["aaa", "bbb"]) test.repository(name);
  const as = test.user(allow("ecr:DescribeRepositories", arnOf("aaa")));
  expect(test.call("DescribeRepositories", { repositoryNames: ["aaa"] }, { as }).repositories).toHaveLength(1);
  expect(test.refusal("DescribeRepositories", { repositoryNames: ["aaa", "bbb"] }, { as })).toMatchObject(
    notAllowed("ecr:DescribeRepositories", arnOf("bbb")),
  );
  expect(test.refusal("DescribeRepositories", {}, { as })).toMatchObject(
    notAllowed("ecr:DescribeRepositories", arnOf("*")),
  );
});
