/** The Amazon States Language as pure functions: no clock, no randomness, no I/O; tasks are performed by whoever runs it. */
export {};
