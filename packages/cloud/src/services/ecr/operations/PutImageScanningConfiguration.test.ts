import { expect, it } from "vitest";
import { ecrForTest } from "../testing/ecr-for-test.js";

it("keeps the configuration", () => {
  const { call, repository } = ecrForTest();
  repository("web");
  const imageScanningConfiguration = { scanOnPush: true };
  expect(call("PutImageScanningConfiguration", { repositoryName: "web", imageScanningConfiguration })).toMatchObject({
    repositoryName: "web",
    imageScanningConfiguration,
  });
  expect(call("DescribeRepositories")).toMatchObject({ repositories: [{ imageScanningConfiguration }] });
});
