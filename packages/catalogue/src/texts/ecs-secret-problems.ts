import { template } from "../template.js";

/**
 * What the agent says of a secret that it cannot read as JSON: the words of Go's decoder. Source: go/src/encoding/json, and for the
 * first one rileydakota/valheim-ecs-fargate-cdk#9.
 */
export const ecsSecretNoValue = template`invalid character '${"character"}' looking for beginning of value`;
export const ecsSecretUnexpectedEnd = template`unexpected end of JSON input`;
/** `type` as Go names it: string, number, array, bool. */
export const ecsSecretNoObject = template`json: cannot unmarshal ${"type"} into Go value of type map[string]interface {}`;

/** What the agent says of a registry's secret. Source: aws/amazon-ecs-agent, agent/asm/asm.go. */
export const ecsRegistryAuthEmpty = template`authorization data: empty secrets value`;
export const ecsRegistryAuthSchema = template`authorization data: unable to unmarshal secret value, invalid schema`;
/** `field` is username or password. */
export const ecsRegistryAuthField = template`${"field"}: AuthorizationData is malformed, empty field`;
