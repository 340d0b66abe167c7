import { compareAuthorizer } from './edge/authorizer.ts'
import { measureColdStart } from './edge/cold-start.ts'
import { compareGateway } from './edge/gateway.ts'

await measureColdStart()
await compareAuthorizer()
await compareGateway()
