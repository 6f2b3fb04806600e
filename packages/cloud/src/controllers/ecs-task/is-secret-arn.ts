/** A secret's ARN is of Secrets Manager; all else names a parameter. Source: Amazon ECS API reference, Secret.valueFrom. */
export const isSecretArn = (valueFrom: string) => /^arn:aws[a-z-]*:secretsmanager:/.test(valueFrom);
