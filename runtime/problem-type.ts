/** What the `type` of a problem document begins with; the rest names the problem. */
export const PROBLEM_TYPE = 'urn:tomorro:'
