import { expect, it } from "vitest";
import { parseUpstream } from "./parse-upstream.js";

it.each([
  ["sqs=http://127.0.0.1:9324", { service: "sqs", url: "http://127.0.0.1:9324", accessKeyId: "test", loopback: true }],
  ["sqs=http://localhost:9324/base/", { url: "http://localhost:9324/base", loopback: true }],
  ["sns=http://[::1]:1", { url: "http://[::1]:1", loopback: true }],
  [
    "s-3=https://a%2Fb:c@example.com",
    { url: "https://example.com", accessKeyId: "a/b", secretAccessKey: "c", loopback: false },
  ],
  ["lambda=http://127.0.0.1.example.com", { loopback: false }],
])("%s", (text, expected) => {
  expect(parseUpstream(text)).toMatchObject(expected);
});

it.each([
  "sqs",
  "sqs=",
  "sqs=127.0.0.1:1",
  "=http://127.0.0.1",
  "sqs=file:///etc",
  "SQS=http://127.0.0.1",
  "sqs=http://",
])("%s is none", (text) => {
  expect(parseUpstream(text)).toBeUndefined();
});
