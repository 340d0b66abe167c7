import { CfnOutput, aws_ec2 as ec2 } from 'aws-cdk-lib'
import { Stack, type StackProps } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { taskSecurityGroup } from './application.ts'
import { taskOf } from './container.ts'
import type { Deployable } from './deployable.ts'
import type { Foundation } from './foundation.ts'
import type { Stage } from './stage.ts'

/** The tasks that an operator or a release runs by hand: migrate before services change, export and erase on request. */
export class Tasks extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, foundation, deployables }: { stage: Stage; foundation: Foundation; deployables: readonly Deployable[] },
    props: StackProps,
  ) {
    super(scope, id, props)
    const group = taskSecurityGroup(this, foundation, 'tasks')
    for (const deployable of deployables.filter(
      ({ program }) => program.kind === 'task' && program.name !== 'reconcile',
    ))
      taskOf(this, { stage, foundation, deployable })
    const { subnetIds } = foundation.vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS })
    // What `aws ecs run-task` has to be told.
    new CfnOutput(this, 'Cluster', { value: foundation.cluster.clusterName })
    new CfnOutput(this, 'Subnets', { value: subnetIds.join(',') })
    new CfnOutput(this, 'SecurityGroup', { value: group.securityGroupId })
  }
}
