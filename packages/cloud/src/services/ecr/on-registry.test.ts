/** What an account sets for its whole registry. */
import { expect, it } from "vitest";
import { ACCOUNT } from "../testing/gate-for-test.js";
import { allow, ecrForTest, notAllowed, OTHER, readers } from "./testing/ecr-for-test.js";

const policyText = readers({ AWS: `arn:aws:iam::${OTHER}:root` });

it.each([
  ["DescribeRegistry", {}],
  ["DeleteRegistryPolicy", {}],
  ["GetRegistryPolicy", {}],
  ["GetRegistryScanningConfiguration", {}],
  ["PutRegistryPolicy", { policyText }],
  ["PutRegistryScanningConfiguration", {}],
])("%s is asked on no repository in particular", (operation, input) => {
  const test = ecrForTest();
  test.call("PutRegistryPolicy", { policyText });
  expect(test.refusal(operation, input, { as: test.user() })).toMatchObject(notAllowed(`ecr:${operation}`, "*"));
  const as = test.user(allow(`ecr:${operation}`));
  expect(test.call(operation, input, { as })).toBeDefined();
});

it("a registry's policy is kept until it is deleted, for its account and Region alone", () => {
  const { call, refusal } = ecrForTest();
  const answer = { registryId: ACCOUNT, policyText };
  const absent = {
    id: "ecr.registry-policy-not-found",
    code: "RegistryPolicyNotFoundException",
    status: 400,
    message: `Registry policy does not exist in the registry with id '${ACCOUNT}'`,
  };
  expect(refusal("GetRegistryPolicy")).toEqual(absent);
  expect(call("PutRegistryPolicy", { policyText })).toEqual(answer);
  expect(call("GetRegistryPolicy")).toEqual(answer);
  expect(refusal("GetRegistryPolicy", {}, { region: "eu-west-1" })).toEqual(absent);
  expect(refusal("GetRegistryPolicy", {}, { as: OTHER }).id).toBe(absent.id);
  expect(call("DeleteRegistryPolicy")).toEqual(answer);
  expect(refusal("DeleteRegistryPolicy")).toEqual(absent);
});

it("a registry's policy must be one", () => {
  expect(ecrForTest().refusal("PutRegistryPolicy", { policyText: "{}" })).toMatchObject({
    code: "InvalidParameterException",
    message: "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid registry policy provided'",
  });
});

it("how a registry scans is kept", () => {
  const { call } = ecrForTest();
  const basic = { registryId: ACCOUNT, scanningConfiguration: { scanType: "BASIC", rules: [] } };
  expect(call("GetRegistryScanningConfiguration")).toEqual(basic);
  const filters = [{ filter: "*", filterType: "WILDCARD" }];
  const scanning = { scanType: "BASIC", rules: [{ scanFrequency: "SCAN_ON_PUSH", repositoryFilters: filters }] };
  expect(call("PutRegistryScanningConfiguration", scanning)).toEqual({ registryScanningConfiguration: scanning });
  expect(call("GetRegistryScanningConfiguration")).toEqual({ ...basic, scanningConfiguration: scanning });
});

it("nothing is replicated", () => {
  const answer = { registryId: ACCOUNT, replicationConfiguration: { rules: [] } };
  expect(ecrForTest().call("DescribeRegistry")).toEqual(answer);
});
