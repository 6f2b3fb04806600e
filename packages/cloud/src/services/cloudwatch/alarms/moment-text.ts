/** `2026-01-01T00:00:00.000+0000`: a moment in CloudWatch's JSON. @param time ms since epoch */
export const momentText = (time: number) => new Date(time).toISOString().replace("Z", "+0000");
