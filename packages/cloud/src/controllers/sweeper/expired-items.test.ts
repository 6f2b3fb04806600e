import { expect, it } from "vitest";
import { ORDERS, order } from "../../services/dynamodb/testing/dynamodb-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const TableName = "orders";
const TimeToLiveSpecification = { Enabled: true, AttributeName: "ends" };

it("takes items away whose time has come, from indexes too, and no others", async () => {
  const test = cloudForTest();
  const seconds = (at: number) => ({ ends: { N: String(Math.floor((test.clock.now() + at) / 1000)) } });
  test.call("dynamodb", "CreateTable", ORDERS);
  const put = (Item: object) => test.call("dynamodb", "PutItem", { TableName, Item });
  put(order("before", 1, seconds(60_000)));
  test.call("dynamodb", "UpdateTimeToLive", { TableName, TimeToLiveSpecification });
  put(order("soon", 1, { ...seconds(60_000), state: { S: "open" } }));
  put(order("later", 1, seconds(3_600_000)));
  put(order("text", 1, { ends: { S: "60" } }));
  put(order("long ago", 1, { ends: { N: "60" } }));
  await test.advance(1_200_000);
  const { Items } = test.call<{ Items: { customer: { S: string } }[] }>("dynamodb", "Scan", { TableName });
  expect(Items.map(({ customer }) => customer.S).sort()).toEqual(["later", "long ago", "text"]);
  expect(test.call("dynamodb", "Scan", { TableName, IndexName: "all-of-state" })).toMatchObject({ Count: 0 });
});
