import { App, Tags, Validations } from 'aws-cdk-lib/core'
import { AwsSolutionsChecks } from 'cdk-nag'
import { Application } from './application.ts'
import cdk from './cdk.json' with { type: 'json' }
import { WEB_REGION } from './delivery.ts'
import { deployables } from './deployable.ts'
import { Foundation } from './foundation.ts'
import { stageOf } from './stage.ts'
import { Tasks } from './tasks.ts'
import { acknowledge } from './waivers.ts'
import { Web } from './web.ts'

// cdk synth -c stage=production [-c tags='{"ingestion":"<tag>"}']: the stacks of one stage. `tags` replaces images of this
// checkout with earlier ones, for a rollback.

const app = new App({ context: cdk.context })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
const stage = stageOf(String(app.node.tryGetContext('stage') ?? 'staging'))
const programs = await deployables(JSON.parse(String(app.node.tryGetContext('tags') ?? '{}')))
const at = (region: string) => ({
  env: { account: stage.account, region },
  terminationProtection: true,
  crossRegionReferences: false,
})
const named = (part: string) => `tomorro-${stage.name}-${part}`

const foundation = new Foundation(app, named('foundation'), stage, programs, at(stage.region))
const parts = { stage, foundation, deployables: programs }
const tasks = new Tasks(app, named('tasks'), parts, at(stage.region))
const application = new Application(app, named('application'), parts, at(stage.region))
application.addStackDependency(tasks)
new Web(app, named('web'), stage, at(WEB_REGION))

Tags.of(app).add('application', 'tomorro')
Tags.of(app).add('stage', stage.name)
acknowledge(app)
app.synth()
