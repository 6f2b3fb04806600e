import { expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import { generateCase } from "../testing/generate-case.js";
import { Random } from "../testing/random.js";
import { referenceDecide } from "../testing/reference.js";
import { decide } from "./decide.js";

const CASES = Number(process.env.UNDERSTUDY_CASES ?? 4000);
const SEED = Number(process.env.UNDERSTUDY_SEED ?? 20261122);

test(`the compiled engine and the plain one agree on ${CASES} random cases`, () => {
  const random = new Random(SEED);
  const seen = new Map<string, number>();
  for (let i = 0; i < CASES; i++) {
    const { policies, request } = generateCase(random);
    const expected = referenceDecide(policies, request);
    const actual = decide(compile(policies), request);
    const key = `${expected.outcome}/${expected.explicit}/${expected.layer}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const same = actual.outcome === expected.outcome && actual.explicit === expected.explicit;
    const layerSame = expected.outcome === "allow" || actual.layer === expected.layer;
    if (!same || !layerSame) {
      console.log(
        JSON.stringify(
          {
            i,
            policies,
            request,
            ctx: Object.entries(request.context).map(([k, v]) => [k, String(v)]),
            expected,
            actual,
          },
          null,
          1,
        ),
      );
      expect({ i, ...actual }).toEqual({ i, ...expected });
    }
  }
  console.log([...seen].sort());
});
