import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser } from "../testing/iam-for-test.js";

const namesOf = (answer: { readonly Users?: unknown }) =>
  (answer.Users as { UserName: string }[]).map(({ UserName }) => UserName);

describe("ListUsers", () => {
  it("shows neither tags nor boundary, and not the first administrator", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [{ Key: "team", Value: "a" }] });
    expect(gate.call("ListUsers")).toEqual({
      Users: [
        { Path: "/", UserName: "ana", UserId: expect.any(String), Arn: arnOf("user/ana"), CreateDate: new Date(START) },
      ],
      IsTruncated: false,
    });
  });

  it("finds by path, and gives pages", () => {
    const gate = iamForTest();
    for (const name of ["c", "a", "b"]) makeUser(gate, name, { Path: "/team/" });
    makeUser(gate, "other");
    const first = gate.call("ListUsers", { PathPrefix: "/team/", MaxItems: 2 });
    expect(namesOf(first)).toEqual(["a", "b"]);
    expect(namesOf(gate.call("ListUsers", { PathPrefix: "/team/", Marker: first.Marker }))).toEqual(["c"]);
  });

  it("needs iam:ListUsers on the path", () => {
    expectDenied(iamForTest(), "ListUsers", { PathPrefix: "/team/" }, arnOf("user/team/"));
  });
});
