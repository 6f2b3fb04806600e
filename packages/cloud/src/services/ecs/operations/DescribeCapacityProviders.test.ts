import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

const provider = (name: string) => ({
  capacityProviderArn: ecsArn(`capacity-provider/${name}`),
  name,
  status: "ACTIVE",
  tags: [],
});

it("shows the two of Fargate, and what is MISSING", () => {
  const { call } = ecsForTest();
  expect(call("DescribeCapacityProviders")).toEqual({
    capacityProviders: [provider("FARGATE"), provider("FARGATE_SPOT")],
    failures: [],
  });
  expect(call("DescribeCapacityProviders", { capacityProviders: ["FARGATE", "mine"] })).toEqual({
    capacityProviders: [provider("FARGATE")],
    failures: [{ arn: ecsArn("capacity-provider/mine"), reason: "MISSING" }],
  });
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  const input = { capacityProviders: ["FARGATE"] };
  expect(refusal("DescribeCapacityProviders", input, { as: user() })).toMatchObject(
    notAllowed("ecs:DescribeCapacityProviders", ecsArn("capacity-provider/FARGATE")),
  );
});
