import fc from "fast-check";
import type { AnyFailureMode } from "../../failure-mode.js";
import type { Values } from "../../template.js";

/** What values of AWS look like: ARNs, names, actions, ids, numbers. */
const token = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9_./:@+=-]{0,30}[A-Za-z0-9])?$/),
  fc
    .tuple(
      fc.constantFrom("iam", "ecs", "logs", "sts"),
      fc.stringMatching(/^[0-9]{12}$/),
      fc.stringMatching(/^[A-Za-z]\w{0,20}$/),
    )
    .map(([service, account, name]) => `arn:aws:${service}:us-east-1:${account}:thing/${name}`),
  fc.stringMatching(/^[a-z]{2,12}:[A-Z][A-Za-z]{2,20}$/),
  fc.nat({ max: 9999 }).map(String),
);

/** Values for a mode: any that its template reads back, else those of its example. */
export function valuesOf(mode: AnyFailureMode): fc.Arbitrary<Values> {
  const example = mode.template.parse(mode.examples[0]?.text ?? "") ?? {};
  const names = [...new Set(mode.template.names)];
  return fc.tuple(...names.map(() => token)).map((tokens) => {
    let values: Values = example;
    for (const [i, name] of names.entries()) {
      const tried = { ...values, [name]: tokens[i] as string };
      const read = mode.template.parse(mode.template.format(tried));
      if (read && names.every((other) => read[other] === tried[other])) values = tried;
    }
    return values;
  });
}
