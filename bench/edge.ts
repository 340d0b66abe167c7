import { compareAuthorizer } from './edge/authorizer.ts'
import { compareGateway } from './edge/gateway.ts'

await compareAuthorizer()
await compareGateway()
