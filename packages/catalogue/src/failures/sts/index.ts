export { stsAssumeRoleDenied } from "./assume-role-denied.js";
export { stsDurationExceedsMaximum } from "./duration-exceeds-maximum.js";
export { stsDurationExceedsRoleChaining } from "./duration-exceeds-role-chaining.js";
export { stsInvalidArn } from "./invalid-arn.js";
export { stsRootMayNotAssume } from "./root-may-not-assume.js";
