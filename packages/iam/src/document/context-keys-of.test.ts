import { expect, test } from "vitest";
import type { PolicyDocument } from "../types.js";
import { contextKeysOf } from "./context-keys-of.js";

const document: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Action: "s3:GetObject",
      Resource: ["arn:aws:s3:::b/${aws:username}/*", "arn:aws:s3:::${aws:PrincipalTag/team, 'all'}"],
      Condition: {
        StringEquals: { "aws:RequestedRegion": "us-east-1", "AWS:UserName": "ann" },
        "ForAnyValue:StringLike": { "aws:TagKeys": ["${k:inside}", "${*}"] },
        NumericLessThan: { "s3:max-keys": "${k:not-replaced}" },
      },
    },
    {
      Effect: "Deny",
      Action: "*",
      NotResource: "arn:aws:s3:::${k:excluded}",
      Condition: { ArnLike: { "aws:SourceArn": "${k:arn}" } },
    },
  ],
};

test("condition keys and variables are named, each once", () => {
  expect(contextKeysOf(document)).toEqual([
    "aws:username",
    "aws:PrincipalTag/team",
    "aws:RequestedRegion",
    "aws:TagKeys",
    "k:inside",
    "s3:max-keys",
    "k:excluded",
    "aws:SourceArn",
    "k:arn",
  ]);
});

test("an older document has keys but no variables", () => {
  const keys = contextKeysOf({ ...document, Version: "2008-10-17" });
  expect(keys).toEqual(["aws:RequestedRegion", "AWS:UserName", "aws:TagKeys", "s3:max-keys", "aws:SourceArn"]);
});
