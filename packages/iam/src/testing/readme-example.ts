import { type AttachedPolicy, compile, decide, explain, minimise } from "@understudy/iam";

const deploy: AttachedPolicy = {
  source: { type: "inline", name: "Deploy" },
  document: {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" },
      {
        Effect: "Allow",
        Action: "iam:PassRole",
        Resource: "arn:aws:iam::111122223333:role/web",
        Condition: { StringEquals: { "iam:PassedToService": "ecs.amazonaws.com" } },
      },
    ],
  },
};
const arn = "arn:aws:iam::111122223333:user/ann";
const principal = { kind: "user", arn, account: "111122223333", id: "AIDAEXAMPLE", name: "ann" } as const;
const ann = compile({ principal, identity: [deploy] });

const passRole = {
  action: "iam:PassRole",
  resource: "arn:aws:iam::111122223333:role/web",
  context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" },
};

export const decision = decide(ann, passRole);
// { outcome: "deny", explicit: false, layer: "identity" }

export const missing = explain(ann, passRole).layers[0]?.nearMisses[0]?.missing;
// { kind: "condition", operator: "StringEquals", key: "iam:PassedToService",
//   values: ["ecs.amazonaws.com"], actual: ["ecs-tasks.amazonaws.com"] }

export const fix = minimise(ann, passRole);
// { kind: "changes", changes: [{ kind: "add", layer: "identity", statement: { Effect: "Allow", Action: "iam:PassRole",
//   Resource: "arn:aws:iam::111122223333:role/web", Condition: { StringEquals: { "iam:PassedToService":
//   "ecs-tasks.amazonaws.com" } } }, edit: /* … or add the value to statement 1 of "Deploy" */ }] }
