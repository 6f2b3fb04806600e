import { page } from "../../ecs/paging.js";
import { operation } from "../operation.js";
import { repositoryCheck } from "../repository-check.js";
import { requireRepository } from "../require.js";
import { registryKey, repositories } from "../tables.js";
import { wireRepository } from "../wire-repository.js";

/** Source: Amazon ECR API reference, DescribeRepositories. */
export const DescribeRepositories = operation("DescribeRepositories", {
  authorize: ({ repositoryNames = ["*"], registryId }, read) =>
    repositoryNames.map((repositoryName) =>
      repositoryCheck("DescribeRepositories", { repositoryName, registryId }, read),
    ),
  run({ repositoryNames, registryId, maxResults, nextToken }, context) {
    if (repositoryNames) {
      const rows = repositoryNames.map((repositoryName) => requireRepository({ repositoryName, registryId }, context));
      return { repositories: rows.map(wireRepository) };
    }
    const registry = registryKey(registryId ?? context.account, context.region);
    const found = page(
      (after, limit) => context.store.list(repositories, "registry", registry, { after, limit }),
      (row) => row.arn,
      { token: nextToken, size: maxResults },
    );
    return { repositories: found.rows.map(wireRepository), nextToken: found.nextToken };
  },
});
