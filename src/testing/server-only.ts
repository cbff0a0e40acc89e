// Stands in for the package `server-only` in tests: the real one throws wherever React's server condition is not set.
export {};
