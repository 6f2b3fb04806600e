import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, queueArn } from "../testing/events-for-test.js";

interface Listed {
  readonly Targets: readonly { readonly Id: string }[];
  readonly NextToken?: string;
}

it("lists the targets of a rule, page by page", () => {
  const { call, rule } = eventsForTest();
  rule("r");
  rule("other");
  const put = (Rule: string, ...ids: readonly string[]) =>
    call("PutTargets", { Rule, Targets: ids.map((Id) => ({ Id, Arn: queueArn(Id) })) });
  put("r", "1", "2", "3");
  put("other", "4");
  const first = call<Listed>("ListTargetsByRule", { Rule: "r", Limit: 2 });
  expect(first.Targets.map(({ Id }) => Id)).toEqual(["1", "2"]);
  expect(call("ListTargetsByRule", { Rule: "r", NextToken: first.NextToken })).toEqual({
    Targets: [{ Id: "3", Arn: queueArn("3") }],
  });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("ListTargetsByRule", { Rule: "absent" })).toEqual(NO_RULE);
  expect(refusal("ListTargetsByRule", { Rule: "absent", EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("ListTargetsByRule", { Rule: "r" }, eventsArn("rule/r")));
