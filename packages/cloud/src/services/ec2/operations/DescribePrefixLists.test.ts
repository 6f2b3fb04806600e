import { describe, expect, it } from "vitest";
import { expectAsksForListing } from "../testing/denied.js";
import { ec2ForTest } from "../testing/ec2-for-test.js";
import { serviceName } from "../testing/endpoints.js";

describe("DescribePrefixLists", () => {
  it("shows those of the gateway endpoints, by name and by id", () => {
    const { call } = ec2ForTest();
    expect(call("DescribePrefixLists").PrefixLists).toHaveLength(2);
    const s3 = [{ PrefixListId: "pl-63a5400a", PrefixListName: serviceName("s3") }];
    const Filters = [{ Name: "prefix-list-name", Values: [serviceName("s3")] }];
    expect(call("DescribePrefixLists", { Filters }).PrefixLists).toMatchObject(s3);
    expect(call("DescribePrefixLists", { PrefixListIds: ["pl-63a5400a"] }).PrefixLists).toMatchObject(s3);
  });

  it.each([
    ["pl-00000000", "InvalidPrefixListID.NotFound"],
    ["pl-x", "InvalidPrefixListID.Malformed"],
  ])("refuses %s", (id, code) => {
    const refused = ec2ForTest().refusal("DescribePrefixLists", { PrefixListIds: [id] });
    expect(refused).toMatchObject({ code, status: 400 });
  });

  it("asks for its action", () => expectAsksForListing(ec2ForTest(), "DescribePrefixLists"));
});
