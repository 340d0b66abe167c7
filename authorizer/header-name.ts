/**
 * The one spelling that stands for all those which some hop may take for the same header: case, `_` for `-` (WSGI, CGI and
 * nginx treat them alike) and blanks around it do not count.
 */
export const normalHeaderName = (name: string): string => name.trim().toLowerCase().replaceAll('_', '-')
