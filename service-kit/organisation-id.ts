const pattern = /^org_[A-Za-z0-9]{8,64}$/

/** Whether a value is the id of an organisation at the identity provider, as `OrganisationId` of the contracts. */
export const isOrganisationId = (value: unknown): value is string => typeof value === 'string' && pattern.test(value)
