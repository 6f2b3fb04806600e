/** Cases from CloudWatch Logs API reference, "TestMetricFilter", examples; what is not from there says so. */
import { describe, expect, it } from "vitest";
import { compileFields } from "./compile-fields.js";

const APACHE = '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /apache_pb.gif HTTP/1.0" 200 1534';
const TRAIL =
  '{"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111","size":12,"ok":true,"none":null,"list":[1,2]}';

describe("fields of a space-delimited message", () => {
  it.each<[pattern: string, named: object]>([
    [
      "[ip, identity, user_id, timestamp, request, status_code, size]",
      {
        $ip: "127.0.0.1",
        $identity: "-",
        $user_id: "frank",
        $timestamp: "10/Oct/2000:13:25:15 -0700",
        $request: "GET /apache_pb.gif HTTP/1.0",
        $status_code: "200",
        $size: "1534",
      },
    ],
    [
      "[..., size]",
      {
        $1: "127.0.0.1",
        $2: "-",
        $3: "frank",
        $4: "10/Oct/2000:13:25:15 -0700",
        $5: "GET /apache_pb.gif HTTP/1.0",
        $6: "200",
        $size: "1534",
      },
    ],
    [
      "[ip, ..., status = 2*, size > 1000]",
      {
        $ip: "127.0.0.1",
        $2: "-",
        $3: "frank",
        $4: "10/Oct/2000:13:25:15 -0700",
        $5: "GET /apache_pb.gif HTTP/1.0",
        $status: "200",
        $size: "1534",
      },
    ],
    ["[ip,, rest]", { $ip: "127.0.0.1", $2: "-", $rest: APACHE.slice(APACHE.indexOf("frank")) }],
  ])("%s", (pattern, named) => {
    expect(compileFields(pattern)(APACHE).named).toEqual(named);
  });
});

describe("fields of a JSON message", () => {
  it("are those that the pattern names, and any other that is asked for", () => {
    const fields = compileFields('{ $.eventType = "UpdateTrail" && $.absent NOT EXISTS }')(TRAIL);
    expect(fields.named).toEqual({ "$.eventType": "UpdateTrail" });
    const asked = ["$.size", "$.ok", "$.none", "$.list", "$.list[1]", "$.absent"].map((one) => fields.get(one));
    expect(asked).toEqual(["12", "true", undefined, undefined, "2", undefined]);
  });

  it("of another message there are none", () => {
    expect(compileFields("{ $.a = 1 }")("no JSON").get("$.a")).toBeUndefined();
  });
});

it.each(["", "ERROR", "%[0-9]+%"])("the pattern %j has no fields", (pattern) => {
  const { named, get } = compileFields(pattern)(APACHE);
  expect(named).toEqual({});
  expect(get("$1")).toBeUndefined();
});
