// Peers are installed by the first benchmark that needs them; the rest is checked without them.
declare module 'autocannon'
declare module 'openapi-backend'
declare module 'pg-copy-streams'
