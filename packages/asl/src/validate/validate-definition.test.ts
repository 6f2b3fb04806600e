/** Sources of the expected messages: see catalogue/src/texts/asl-problems.ts. */
import { describe, expect, it } from "vitest";
import { describeDiagnostics } from "./describe-diagnostics.js";
import { validateDefinition } from "./validate-definition.js";

const pass = { Type: "Pass", End: true };
const task = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", End: true };
const inner = { StartAt: "I", States: { I: pass } };
const query = { QueryLanguage: "JSONata" };

function problems(definition: object | string, type: "STANDARD" | "EXPRESS" = "STANDARD") {
  const text = typeof definition === "string" ? definition : JSON.stringify(definition);
  return validateDefinition(text, type)
    .filter(({ severity }) => severity === "ERROR")
    .map(({ code, message, location }) => `${code}: ${message} at ${location}`);
}

/** What is wrong with the state S, all of it of the schema. */
function wrong(state: object, whole: object = {}, type?: "EXPRESS") {
  return problems({ StartAt: "S", States: { S: state }, ...whole }, type).map((problem) =>
    problem.replace("SCHEMA_VALIDATION_FAILED: ", "").replace("/States/S", "S"),
  );
}

describe("a definition", () => {
  it("may be right", () => {
    expect(problems({ StartAt: "S", States: { S: pass }, Comment: "c", Version: "1.0", TimeoutSeconds: 5 })).toEqual(
      [],
    );
    const Catch = [{ ErrorEquals: ["States.ALL"], Next: "Z" }];
    const Retry = [
      { ErrorEquals: ["States.ALL"], IntervalSeconds: 0, MaxAttempts: 0, BackoffRate: 1.5, JitterStrategy: "FULL" },
    ];
    const States = {
      T: { ...task, Catch, Retry, End: undefined, Next: "P" },
      P: { Type: "Parallel", Branches: [inner], Catch, Retry, Next: "M" },
      M: { Type: "Map", ItemProcessor: { StartAt: "J", States: { J: pass } }, Catch, Retry, Next: "Z" },
      Z: { Type: "Succeed" },
    };
    expect(problems({ StartAt: "T", States })).toEqual([]);
  });

  it.each<[object | string, readonly string[]]>([
    ["[]", ["SCHEMA_VALIDATION_FAILED: Expected value of type [OBJECT] at /"]],
    [{ StartAt: "S" }, ["SCHEMA_VALIDATION_FAILED: These fields are required: [States] at /"]],
    [{ StartAt: "S", States: {} }, ["SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States"]],
    [
      { StartAt: "S", States: { S: pass }, Versio: 1 },
      ["SCHEMA_VALIDATION_FAILED: Field 'Versio' is not supported at /"],
    ],
    [
      { StartAt: "S", States: { S: pass }, Version: "2" },
      ["SCHEMA_VALIDATION_FAILED: Value should be one of the following: [1.0] at /Version"],
    ],
    [
      { StartAt: "S", States: { S: pass }, QueryLanguage: 5 },
      ["SCHEMA_VALIDATION_FAILED: Expected value of type [STRING] at /QueryLanguage"],
    ],
    [
      { StartAt: "S", States: { S: { ...pass, Type: undefined } } },
      ["SCHEMA_VALIDATION_FAILED: These fields are required: [Type] at /States/S"],
    ],
    [
      { StartAt: "P", States: { P: { Type: "Parallel", Branches: [inner, inner], End: true } } },
      ["DUPLICATE_STATE_NAME: Duplicate State name: I at /States/P/Branches[1]/States/I"],
    ],
    [
      { StartAt: "A", States: { A: { Type: "Pass", Next: "B" }, B: { Type: "Pass", Next: "A" } } },
      ["MISSING_END_STATE: Workflow has no terminal state at undefined"],
    ],
    [
      { StartAt: "A", States: { A: { Type: "Pass", Next: "NOPE" } } },
      [
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: NOPE at /States/A/Next",
        "MISSING_END_STATE: Workflow has no terminal state at undefined",
      ],
    ],
    [
      { StartAt: "Nope", States: { "a/b": pass } },
      [
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: Nope at /StartAt",
        'MISSING_TRANSITION_TARGET: State "a/b" is not reachable. at /States/a/b',
      ],
    ],
    [
      { StartAt: "M", States: { M: { Type: "Map", ItemProcessor: { ...inner, StartAt: "X" }, End: true } } },
      [
        "MISSING_TRANSITION_TARGET: Missing 'Next' target: X at /States/M/ItemProcessor/StartAt",
        'MISSING_TRANSITION_TARGET: State "I" is not reachable. at /States/M/ItemProcessor/States/I',
      ],
    ],
  ])("%j", (definition, found) => {
    expect(problems(definition)).toEqual(found);
  });

  it("names a target by the field it stands in", () => {
    const Catch = [{ ErrorEquals: ["States.ALL"], Next: "G" }];
    const Choices = [{ Variable: "$.x", IsPresent: true, Next: "G" }];
    const States = { C: { Type: "Choice", Choices, Default: "H" }, T: { ...task, Catch } };
    expect(problems({ StartAt: "C", States }).map((problem) => problem.split(" at ")[1])).toEqual([
      "/States/C/Default",
      "/States/C/Choices[0]/Next",
      "/States/T/Catch[0]/Next",
      "/States/T",
    ]);
  });

  it("is told wrong as CreateStateMachine tells it", () => {
    const States = { pass1: { Type: "Pass", Next: "pass3" }, pass2: pass };
    expect(describeDiagnostics(validateDefinition(JSON.stringify({ StartAt: "pass1", States }), "STANDARD"))).toBe(
      "MISSING_TRANSITION_TARGET: Missing 'Next' target: pass3 at /States/pass1/Next, MISSING_TRANSITION_TARGET: State \"pass2\" is not reachable. at /States/pass2",
    );
    const loop = { A: { Type: "Pass", Next: "A" } };
    expect(describeDiagnostics(validateDefinition(JSON.stringify({ StartAt: "A", States: loop }), "STANDARD"))).toBe(
      "MISSING_END_STATE: Workflow has no terminal state at null",
    );
  });

  it.each([
    ["states", '{"StartAt":"P","States":{"P":{"Type":"Parallel","End":true,"Branches":[', "]}}}"],
    ["members", '{"StartAt":"S","States":{"S":{"Type":"Pass","End":true,"Parameters":', "}}}", '{"a":', "}"],
    ["rules", '{"StartAt":"S","States":{"S":{"Type":"Choice","Choices":[', "]}}}", '{"Not":', "}"],
  ])("may nest %s as deep as it likes", (_, before, after, open = before, close = after) => {
    const text = `${before}${open.repeat(20_000)}{}${close.repeat(20_000)}${after}`;
    expect(problems(text).some((problem) => problem.includes("TOO_DEEPLY_NESTED"))).toBe(true);
  });
});

describe("a state", () => {
  const both = (fields: string) => `There should only be one of the following fields: [${fields}] at S`;
  const one = (fields: string) => `This object should have only one of the following fields: [${fields}] at S`;
  const wait = { Type: "Wait", End: true };
  const choice = (...rules: object[]) => ({ Type: "Choice", Choices: rules });
  const rule = { Variable: "$.a", IsNull: true, Next: "S" };
  const retrier = { ErrorEquals: ["E"] };

  it.each<[object, readonly string[]]>([
    [
      { Type: "Nope" },
      ["Value should be one of the following: [Pass, Task, Wait, Parallel, Map, Choice, Succeed, Fail] at S/Type"],
    ],
    [{ ...pass, Next: "S" }, [both("Next, End")]],
    [{ Type: "Pass" }, [one("Next, End")]],
    [
      { ...pass, Catch: [], TimeoutSeconds: 5 },
      ["Field 'Catch' is not supported at S", "Field 'TimeoutSeconds' is not supported at S"],
    ],
    [{ ...pass, InputPath: "a" }, ["Value must be a valid JSONPath. at S/InputPath"]],
    [
      { ...pass, ResultPath: "a" },
      ["Value is not a Reference Path: Reference path didn't start with '$' at S/ResultPath"],
    ],
    [{ ...pass, ResultPath: "$.a[*]" }, ["Value is not a Reference Path at S/ResultPath"]],
    [
      { ...pass, Parameters: { a: [{ "b.$": "x" }] } },
      [
        "The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call at S/Parameters/a[0]",
      ],
    ],
    [
      { ...pass, Assign: { states: 1 } },
      ["RESERVED_VARIABLE_NAME: Cannot assign to reserved variable '$states'. at S/Assign"],
    ],
    [
      { ...pass, Assign: { "1a": 1 } },
      ["INVALID_VARIABLE_NAME: Invalid variable name '1a': the variable name contains invalid characters. at S/Assign"],
    ],
    [{ ...task, Resource: undefined }, ["These fields are required: [Resource] at S"]],
    [{ ...task, Resource: "x" }, ["Value is not a valid resource ARN at S/Resource"]],
    [
      { ...task, Resource: "arn:aws:states:::lambda:invoke.sync" },
      [
        "The resource provided arn:aws:states:::lambda:invoke.sync is not recognized. The value is not a valid resource ARN, or the resource is not available in this region. at S/Resource",
      ],
    ],
    [{ ...task, TimeoutSeconds: 0 }, ["Minimum value is 1 at S/TimeoutSeconds"]],
    [{ ...task, HeartbeatSeconds: 100_000_000 }, ["Maximum value is 99999999 at S/HeartbeatSeconds"]],
    [{ ...task, TimeoutSeconds: "5" }, ["Expected value of type Integer at S/TimeoutSeconds"]],
    [{ ...task, TimeoutSeconds: 5, TimeoutSecondsPath: "$.a" }, [both("TimeoutSeconds, TimeoutSecondsPath")]],
    [{ ...task, Credentials: {} }, ["The field 'RoleArn' is required but was missing at S/Credentials"]],
    [
      { ...task, Resource: "arn:aws:states:us-east-1:111111111111:activity:a", Credentials: { RoleArn: "x" } },
      ["The field 'Credentials' is not supported for activities at S/Credentials"],
    ],
    [{ ...task, Retry: [{}] }, ["These fields are required: [ErrorEquals] at S/Retry[0]"]],
    [{ ...task, Retry: [{ ErrorEquals: [] }] }, ["Value cannot be empty at S/Retry[0]/ErrorEquals"]],
    [{ ...task, Retry: [{ ...retrier, BackoffRate: 0.5 }] }, ["Minimum value is 1 at S/Retry[0]/BackoffRate"]],
    [
      { ...task, Retry: [{ ...retrier, JitterStrategy: "X" }] },
      ["Value should be one of the following: [NONE, FULL] at S/Retry[0]/JitterStrategy"],
    ],
    [
      { ...task, Retry: [{ ErrorEquals: ["States.ALL"] }, retrier] },
      ["States.ALL must appear alone and at end of list at S/Retry[0]/ErrorEquals"],
    ],
    [{ ...task, Catch: [retrier] }, ["These fields are required: [Next] at S/Catch[0]"]],
    [wait, [one("SecondsPath, Seconds, TimestampPath, Timestamp")]],
    [
      { ...wait, Seconds: 1, Timestamp: "2026-01-01T00:00:00Z" },
      [both("SecondsPath, Seconds, TimestampPath, Timestamp")],
    ],
    [{ ...wait, Seconds: -1 }, ["Minimum value is 0 at S/Seconds"]],
    [{ ...wait, Timestamp: "2026-01-01" }, ["String does not match RFC3339 timestamp at S/Timestamp"]],
    [choice(), ["Value cannot be empty at S/Choices"]],
    [{ Type: "Choice" }, ["These fields are required: [Choices] at S"]],
    [choice({ ...rule, Next: undefined }), ["These fields are required: [Next] at S/Choices[0]"]],
    [
      choice({ Next: "S" }),
      ["The object must have only one of the following fields, [And, Or, Not, Variable, Condition] at S/Choices[0]"],
    ],
    [
      choice({ ...rule, IsString: true }),
      ["There should only be one of the following fields: [IsNull, IsString] at S/Choices[0]"],
    ],
    [choice({ And: [rule], Next: "S" }), ["Field 'Next' is not supported at S/Choices[0]/And[0]"]],
    [choice({ ...rule, IsNull: 1 }), ["Expected value of type [BOOLEAN] at S/Choices[0]/IsNull"]],
    [
      choice({ ...rule, Variable: "a" }),
      ["Value is not a Reference Path: Reference path didn't start with '$' at S/Choices[0]/Variable"],
    ],
    [
      choice({ Condition: "{% true %}", Next: "S" }),
      [
        "The QueryLanguage is set to 'JSONPath', but field 'Condition' is only supported for the 'JSONata' QueryLanguage at S/Choices[0]",
      ],
    ],
    [{ Type: "Parallel", End: true }, ["These fields are required: [Branches] at S"]],
    [{ Type: "Parallel", End: true, Branches: [] }, ["Value cannot be empty at S/Branches"]],
    [
      { Type: "Parallel", End: true, Branches: [{ ...inner, ...query }] },
      ["Field 'QueryLanguage' is not supported at S/Branches[0]"],
    ],
    [{ Type: "Map", End: true }, [one("ItemProcessor, Iterator")]],
    [{ Type: "Map", End: true, ItemProcessor: inner, MaxConcurrency: -1 }, ["Minimum value is 0 at S/MaxConcurrency"]],
    [
      { Type: "Map", End: true, ItemProcessor: { ...inner, ProcessorConfig: { Mode: "DISTRIBUTED" } } },
      ["These fields are required: [ExecutionType] at S/ItemProcessor/ProcessorConfig"],
    ],
    [
      { Type: "Map", End: true, ItemProcessor: inner, ItemReader: { Resource: "arn:aws:states:::s3:x" } },
      ["The field 'Resource' does not match any of the allowed values at S/ItemReader/Resource"],
    ],
    [
      { Type: "Map", End: true, ItemProcessor: inner, Label: "a".repeat(41) },
      [
        `INVALID_LABEL_NAME: Label name '${"a".repeat(41)}' exceeds the 40-character limit allowed by the service at S/Label`,
      ],
    ],
    [
      { ...task, Arguments: {}, Output: {} },
      [
        "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage at S",
        "The QueryLanguage is set to 'JSONPath', but field 'Arguments' is only supported for the 'JSONata' QueryLanguage at S",
      ],
    ],
    [
      { ...pass, QueryLanguage: "jsonpath", InputPath: "$.a" },
      [
        "The QueryLanguage is set to 'JSONata', but field 'InputPath' is only supported for the 'JSONPath' QueryLanguage at S",
        "Value should be one of the following: [JSONPath, JSONata] at S/QueryLanguage",
      ],
    ],
  ])("%j", (state, found) => {
    expect(wrong(state)).toEqual(found);
  });

  it("keeps the whole machine's JSONata", () => {
    expect(wrong({ ...pass, QueryLanguage: "JSONPath", Output: {} }, query)).toEqual([
      "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at S",
    ]);
    const map = { Type: "Map", ItemProcessor: { StartAt: "I", States: { I: { ...pass, Output: 1 } } }, End: true };
    expect(wrong({ ...map, ...query })[0]).toContain("field 'Output' is only supported for the 'JSONata'");
    expect(wrong(map, query)).toEqual([]);
  });

  it.each([
    ["arn:aws:states:us-east-1:111111111111:activity:a", "Express state machine does not support Activity ARN"],
    ["arn:aws:states:::ecs:runTask.sync", "Express state machine does not support '.sync' service integration"],
    [
      "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      "Express state machine does not support '.waitForTaskToken' service integration ",
    ],
  ])("%s is not of an EXPRESS machine", (Resource, message) => {
    expect(wrong({ ...task, Resource }, {}, "EXPRESS")).toEqual([`${message} at S/Resource`]);
  });
});

describe("an expression", () => {
  const problemsOf = (expression: string, field = "Output") =>
    problems({ ...query, StartAt: "S", States: { S: { ...task, [field]: { v: `{% ${expression} %}` } } } });

  it.each([
    ["a[1,2)", 'INVALID_JSONATA_EXPRESSION: Expected "]", got ","'],
    ['"unterminated', "INVALID_JSONATA_EXPRESSION: String literal must be terminated by a matching quote"],
    ["1 +", "INVALID_JSONATA_EXPRESSION: Unexpected end of expression"],
    ['{"a":}', 'INVALID_JSONATA_EXPRESSION: The symbol "}" cannot be used as a unary operator'],
    ["", "INVALID_JSONATA_EXPRESSION: Unexpected end of expression"],
    ["phone", "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported."],
    ["$.phone", "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$' at the top level is not supported."],
    [
      "$map([1], function($x){ b })",
      "UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'b' at the top level is not supported.",
    ],
    ["$$", "UNSUPPORTED_JSONATA_EXPRESSION: Reference to '$$' is not supported."],
    ["$states.errorOutput", "UNSUPPORTED_JSONATA_EXPRESSION: Field '$states.errorOutput' does not exist."],
    [`${"(".repeat(100_000)}1`, "INVALID_JSONATA_EXPRESSION: Stack overflow"],
  ])("%.40s", (expression, problem) => {
    expect(problemsOf(expression)).toEqual([`${problem} at /States/S/Output/v`]);
  });

  it.each([
    "$states.input.phone",
    "$states.input.items[phone > 3]",
    "$states.result.a",
    "$map($states.input.a, function($x){ $x.phone })",
    "$phone",
    "$states.input.items^(price).{'a': price}",
    "($x := 1; $x + $states.context.Execution.RedriveCount)",
    "$states.input ~> |$|{'a': b}|",
  ])("%s", (expression) => {
    expect(problemsOf(expression)).toEqual([]);
  });

  it("knows the result only after the work, the error only where it is caught", () => {
    expect(problemsOf("$states.result", "Arguments")).toHaveLength(1);
    const Catch = [{ ErrorEquals: ["States.ALL"], Output: "{% $states.errorOutput %}", Next: "E" }];
    expect(problems({ ...query, StartAt: "S", States: { S: { ...task, Catch }, E: pass } })).toEqual([]);
  });

  it("is not what Comment and ErrorEquals hold, nor what is not closed", () => {
    const state = { ...task, Comment: "{% phone %}", Retry: [{ ErrorEquals: ["{% phone %}"] }] };
    expect(wrong(state, query)).toEqual([]);
    expect(wrong({ ...task, Arguments: "{% 1" }, query)).toEqual([
      "JSONata string must start with {% and end with %} at S/Arguments",
    ]);
  });
});

describe("warnings", () => {
  it.each([
    [{ ...pass, Parameters: { a: "$.b" } }, "NO_DOLLAR", "/States/S/Parameters/a"],
    [{ ...pass, Result: { "a.$": "$.b" } }, "PASS_RESULT_IS_STATIC", "/States/S/Result/a.$"],
    [{ Type: "Fail", Cause: "$.b" }, "NO_PATH", "/States/S/Cause"],
  ])("of %j", (state, code, location) => {
    const found = validateDefinition(JSON.stringify({ StartAt: "S", States: { S: state } }), "STANDARD");
    expect(found).toMatchObject([{ severity: "WARNING", code, location }]);
  });
});
