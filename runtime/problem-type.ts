/** The prefix of every `type` of a problem document. */
export const PROBLEM_TYPE = 'urn:tomorro:'
