import { CfnOutput, aws_ec2 as ec2, type aws_ecs as ecs, aws_iam as iam } from 'aws-cdk-lib'
import { Stack, type StackProps, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { taskOf } from './container.ts'
import { taskSecurityGroup } from './database-client.ts'
import { deliveryRole } from './delivery.ts'
import type { Deployable } from './deployable.ts'
import type { Foundation } from './foundation.ts'
import type { Stage } from './stage.ts'

/** Tasks that an operator or a release runs: migrate before services change, export and erase on request. */
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
    )) {
      const task = taskOf(this, { stage, foundation, deployable })
      if (deployable.program.name === 'migrate') this.letDeliveryRun(task, stage, foundation)
    }
    const { subnetIds } = foundation.vpc.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS })
    // Arguments of `aws ecs run-task`.
    new CfnOutput(this, 'Cluster', { value: foundation.cluster.clusterName })
    new CfnOutput(this, 'Subnets', { value: subnetIds.join(',') })
    new CfnOutput(this, 'SecurityGroup', { value: group.securityGroupId })
  }

  /** deploy.sh runs the migration, and waits for its end. */
  private letDeliveryRun(task: ecs.FargateTaskDefinition, stage: Stage, { cluster }: Foundation): void {
    const role = deliveryRole(this, stage)
    task.grantRun(role)
    const tasks = this.formatArn({ service: 'ecs', resource: 'task', resourceName: `${cluster.clusterName}/*` })
    role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['ecs:DescribeTasks'], resources: [tasks] }))
    Validations.of(role).acknowledge({
      // The foundation's export of the cluster.
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:aws:ecs:${this.region}:${this.account}:task/tomorro-${stage.name}-foundation:ExportsOutputRefClusterEB0386A796A0E3FE/*]`,
      reason: 'Tasks of one cluster, whose ids are made when they start; reading only',
    })
  }
}
