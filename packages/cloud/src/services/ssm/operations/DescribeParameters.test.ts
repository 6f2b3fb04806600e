import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { notAllowed, parametersForTest } from "../testing/parameters-for-test.js";

function some() {
  const test = parametersForTest();
  test.put("/app/a", "v", { Tags: [{ Key: "team", Value: "red" }], Description: "d" });
  test.put("/app/deep/b", "v", { Tier: "Advanced" });
  test.put("plain", "v", { Type: "SecureString", DataType: "text" });
  const names = (input: object) =>
    test.call<{ Parameters: { Name: string }[] }>("DescribeParameters", input).Parameters.map(({ Name }) => Name);
  return { ...test, names };
}

const filter = (Key: string, Values?: string[], Option?: string) => ({ ParameterFilters: [{ Key, Values, Option }] });

it.each([
  [{}, ["/app/a", "/app/deep/b", "plain"]],
  [filter("Name", ["plain"]), ["plain"]],
  [filter("Name", ["/app"], "BeginsWith"), ["/app/a", "/app/deep/b"]],
  [filter("Name", ["deep"], "Contains"), ["/app/deep/b"]],
  [filter("Type", ["SecureString"]), ["plain"]],
  [filter("Tier", ["Advanced"]), ["/app/deep/b"]],
  [filter("Path", ["/app"]), ["/app/a"]],
  [filter("Path", ["/app"], "Recursive"), ["/app/a", "/app/deep/b"]],
  [filter("KeyId", ["alias/aws/ssm"]), ["plain"]],
  [filter("DataType", ["text"]), ["/app/a", "/app/deep/b", "plain"]],
  [filter("tag:team", ["red", "blue"]), ["/app/a"]],
  [filter("tag:team"), ["/app/a"]],
  [{ Filters: [{ Key: "Name", Values: ["/app"] }] }, ["/app/a", "/app/deep/b"]],
  [{ Shared: true }, []],
])("lists with %j", (input, expected) => {
  expect(some().names(input)).toEqual(expected);
});

it("tells of a parameter, but not its value", () => {
  const { call } = some();
  const { Parameters } = call("DescribeParameters", filter("Name", ["/app/a"]));
  expect(Parameters).toMatchObject([{ Name: "/app/a", Description: "d", Tier: "Standard", Version: 1, Policies: [] }]);
  expect(Parameters?.["0"]).not.toHaveProperty("Value");
});

it("lists a page at a time", () => {
  const { call, names, refusal } = some();
  const { NextToken } = call("DescribeParameters", { MaxResults: 2 });
  expect(names({ NextToken })).toEqual(["plain"]);
  expect(refusal("DescribeParameters", { NextToken: "path.1" })).toMatchObject({ code: "InvalidNextToken" });
});

it.each([
  [
    filter("Label", ["x"]),
    "InvalidFilterKey",
    "The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier].",
  ],
  [
    filter("Path", ["/a"], "Equals"),
    "InvalidFilterOption",
    "The following filter option is not valid: Equals. Valid options include: [Recursive, OneLevel].",
  ],
  [
    filter("Tier", ["Big"]),
    "InvalidFilterValue",
    "The following filter value is not valid: Big. Valid values include: [Standard, Advanced, Intelligent-Tiering].",
  ],
])("refuses %j", (input, code, message) => {
  expect(some().refusal("DescribeParameters", input)).toMatchObject({ code, status: 400, message });
});

it("needs its permission", () => {
  const { user, refusal } = parametersForTest();
  const refused = refusal("DescribeParameters", {}, { as: user() });
  expect(refused).toEqual(notAllowed("DescribeParameters", `arn:aws:ssm:us-east-1:${ACCOUNT}:*`));
});
