/** What a Task state's `Resource` names. Source: AWS's developer guide, "Integrating services". */
export type Integration =
  | { readonly kind: "activity"; readonly arn: string }
  /** A Lambda function's own ARN: its input is the whole payload. */
  | { readonly kind: "lambda"; readonly arn: string }
  | {
      readonly kind: "service";
      /** `ecs`, `lambda`, `aws-sdk:ecs`: what history calls `resourceType`. */
      readonly service: string;
      /** The action alone: `runTask`. */
      readonly action: string;
      /** The action with its pattern: `runTask.sync`; what history calls `resource`. */
      readonly resource: string;
      readonly pattern: "requestResponse" | "sync" | "sync:2" | "waitForTaskToken";
    };
