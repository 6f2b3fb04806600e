import { expect, it } from "vitest";
import { allow, arnOf, notAllowed, parametersForTest } from "../testing/parameters-for-test.js";

function tree() {
  const test = parametersForTest();
  for (const name of ["/app/a", "/app/b", "/app/deep/c", "/apple", "root"]) test.put(name);
  test.put("/app/s", "v", { Type: "SecureString" });
  test.call("LabelParameterVersion", { Name: "/app/b", Labels: ["live"] });
  const names = (input: object) =>
    test.call<{ Parameters: { Name: string }[] }>("GetParametersByPath", input).Parameters.map(({ Name }) => Name);
  return { ...test, names };
}

it.each([
  [{ Path: "/app" }, ["/app/a", "/app/b", "/app/s"]],
  [{ Path: "/app/" }, ["/app/a", "/app/b", "/app/s"]],
  [{ Path: "/app", Recursive: true }, ["/app/a", "/app/b", "/app/deep/c", "/app/s"]],
  [{ Path: "/" }, ["/apple", "root"]],
  [{ Path: "/none" }, []],
  [{ Path: "/app", ParameterFilters: [{ Key: "Type", Values: ["SecureString"] }] }, ["/app/s"]],
  [{ Path: "/app", ParameterFilters: [{ Key: "Label", Values: ["live"] }] }, ["/app/b"]],
  [{ Path: "/app", ParameterFilters: [{ Key: "KeyId", Option: "BeginsWith", Values: ["alias/aws"] }] }, ["/app/s"]],
])("lists what lies under %j", (input, expected) => {
  expect(tree().names(input)).toEqual(expected);
});

it("lists a page at a time, ten when nothing is said", () => {
  const { call, put, names, refusal } = tree();
  for (let i = 0; i < 12; i += 1) put(`/many/p${i}`);
  const { NextToken } = call("GetParametersByPath", { Path: "/many" });
  expect(names({ Path: "/many", NextToken })).toHaveLength(2);
  expect(refusal("GetParametersByPath", { Path: "/many", NextToken: "x" })).toMatchObject({ code: "InvalidNextToken" });
});

it.each([
  [{ Path: "app" }, "ValidationException", /^The parameter doesn't meet the parameter name requirements\. /],
  [{ Path: "/a b" }, "ValidationException", /^The parameter doesn't meet /],
  [
    { ParameterFilters: [{ Key: "Name", Values: ["x"] }] },
    "InvalidFilterKey",
    /^The following filter key is not valid: Name\. Valid filter keys include: \[Type, KeyId\]\.$/,
  ],
  [
    { ParameterFilters: [{ Key: "Type", Option: "equals", Values: ["String"] }] },
    "InvalidFilterOption",
    /^The following filter option is not valid: equals\. /,
  ],
  [
    { ParameterFilters: [{ Key: "Type", Values: ["Text"] }] },
    "InvalidFilterValue",
    /^The following filter value is not valid: Text\. /,
  ],
  [
    { ParameterFilters: [{ Key: "Type" }] },
    "InvalidFilterValue",
    /^The following filter values are missing : null for filter key Type$/,
  ],
  [
    {
      ParameterFilters: [
        { Key: "Type", Values: ["String"] },
        { Key: "Type", Values: ["String"] },
      ],
    },
    "InvalidFilterKey",
    /^The following filter is duplicated in the request: Type\. /,
  ],
])("refuses %j", (more, code, message) => {
  const refused = tree().refusal("GetParametersByPath", { Path: "/app", ...more });
  expect(refused).toMatchObject({ code, status: 400, message: expect.stringMatching(message) });
});

it("asks for the path alone: who may read it reads what is denied by name", () => {
  const { user, names, refusal, call } = tree();
  expect(refusal("GetParametersByPath", { Path: "/app/" }, { as: user() })).toEqual(
    notAllowed("GetParametersByPath", arnOf("/app")),
  );
  const path = allow("ssm:GetParametersByPath", arnOf("/app"));
  const deny = { ...allow("ssm:GetParametersByPath", arnOf("/app/deep/c")), Effect: "Deny" };
  const answer = call("GetParametersByPath", { Path: "/app", Recursive: true }, { as: user(path, deny) });
  expect(answer.Parameters).toHaveLength(names({ Path: "/app", Recursive: true }).length);
});

it("lets a condition see whether it goes deep", () => {
  const { user, refusal, call } = tree();
  const as = user(allow("ssm:GetParametersByPath", "*", { StringEquals: { "ssm:Recursive": "false" } }));
  expect(call("GetParametersByPath", { Path: "/app" }, { as }).Parameters).toHaveLength(3);
  const refused = refusal("GetParametersByPath", { Path: "/app", Recursive: true }, { as });
  expect(refused.cause).toBe("condition-mismatch");
});
