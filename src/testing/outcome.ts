/** How one part of `npm test` ended. `report` is printed when something failed. */
export type Outcome = { passed: number; failed: number; report: string }
