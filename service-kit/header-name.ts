/**
 * Normalises a header name: spellings that some hop treats as the same header become equal. Ignores case, `_` for `-`
 * (as WSGI, CGI and nginx do) and surrounding blanks.
 */
export const normalHeaderName = (name: string): string => name.trim().toLowerCase().replaceAll('_', '-')
