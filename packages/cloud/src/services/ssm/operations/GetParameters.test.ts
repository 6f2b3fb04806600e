import { expect, it } from "vitest";
import { allow, arnOf, notAllowed, parametersForTest, permissionFaults } from "../testing/parameters-for-test.js";

it("shows parameters in the order asked for, and names those that are not there", () => {
  const { call, put } = parametersForTest();
  for (const name of ["a", "b"]) put(name, name);
  const Names = ["b", "none", "a:1", "a:7"];
  const { Parameters, InvalidParameters } = call("GetParameters", { Names });
  expect(Parameters).toMatchObject([{ Name: "b" }, { Name: "a", Selector: ":1" }]);
  expect(InvalidParameters).toEqual(["none", "a:7"]);
});

it("needs its permission on each", () => {
  expect(permissionFaults("GetParameters", (name) => ({ Names: [name] }))).toEqual([]);
  const { user, refusal } = parametersForTest();
  const as = user(allow("ssm:GetParameters", arnOf("/a")));
  const refused = refusal("GetParameters", { Names: ["a", "b"] }, { as });
  expect(refused).toEqual(notAllowed("GetParameters", arnOf("/b"), "another-resource"));
});
