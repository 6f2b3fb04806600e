import { expect, test } from "vitest";
import { policySize } from "./policy-size.js";

test("white space is not counted", () => {
  expect(policySize("")).toBe(0);
  expect(policySize(' {\n\t"Version" :\r\n "2012-10-17" }\v\f')).toBe(24);
  expect(policySize('{"Sid":"a b"}')).toBe(12);
});
