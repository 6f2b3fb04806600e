import { aslFunctionErrors } from "@understudy/catalogue";
import jsonata from "jsonata";
import { partition, range } from "../intrinsics/intrinsic-functions.js";
import type { Json } from "../json/json.js";
import { seededRandom } from "../run/seeded-random.js";
import type { HashAlgorithm } from "../run/services.js";
import type { Evaluation } from "../template/evaluation.js";

const formatted = jsonata("$fromMillis($moment, $picture, $timezone)");

/**
 * What Step Functions adds to JSONata, and takes from it: $eval is none of its functions, and the time is the one passed in. Source:
 * AWS's developer guide, "Transforming data with JSONata"; values measured on AWS: floci-io/floci #2662.
 */
export function queryFunctions({ services, now }: Evaluation): { readonly [name: string]: unknown } {
  return {
    eval: undefined,
    now: (picture?: string, timezone?: string) => formatted.evaluate(undefined, { moment: now, picture, timezone }),
    millis: () => now,
    random: (seed?: number) => (seed === undefined ? services.random() : seededRandom(seed)),
    uuid: () => services.uuid(),
    hash: (data?: string, algorithm?: string) => {
      if (data === undefined) return undefined;
      if (!/^(?:MD5|SHA-(?:1|256|384|512))$/.test(String(algorithm))) {
        throw new Error(aslFunctionErrors.algorithm(String(algorithm)));
      }
      return services.hash(algorithm as HashAlgorithm, data);
    },
    partition: (list?: Json, size?: number) =>
      list === undefined ? undefined : partition(Array.isArray(list) ? list : [list], Math.floor(size ?? 0)),
    range: (first?: number, last?: number, step?: number) =>
      first === undefined || last === undefined ? undefined : range(first, last, step ?? 1),
    parse: (text?: string) => (text === undefined ? undefined : JSON.parse(text)),
  };
}
