import {
  aws_elasticloadbalancingv2 as balancing,
  aws_ec2 as ec2,
  aws_ecs as ecs,
  aws_events as events,
  aws_logs as logs,
  aws_applicationautoscaling as scaling,
  aws_ssm as ssm,
  aws_events_targets as targets,
} from 'aws-cdk-lib'
import { Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { queuesOf } from '../../database/access.ts'
import { SERVICE_PORT, taskOf } from './container.ts'
import { databaseClient, taskSecurityGroup } from './database-client.ts'
import type { Deployable } from './deployable.ts'
import { addEdge } from './edge.ts'
import type { Foundation } from './foundation.ts'
import { oldestJob } from './oldest-job.ts'
import { watch } from './operations.ts'
import type { Stage } from './stage.ts'

/** At most half of a task's capacity, so that there is room while another one starts. */
const REQUESTS_PER_TASK_AND_MINUTE = 3_000

/** The parts that a release replaces: services, workers, gateway, authorizer, and their alarms. */
export class Application extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, foundation, deployables }: { stage: Stage; foundation: Foundation; deployables: readonly Deployable[] },
    props: StackProps,
  ) {
    super(scope, id, props)
    const link = new ec2.SecurityGroup(this, 'LinkSecurityGroup', {
      vpc: foundation.vpc,
      description: 'VPC link; reaches the load balancer only',
      allowAllOutbound: false,
    })
    const balancer = this.balancer(stage, foundation, link)
    const listener = balancer.addListener('Http', {
      port: 80,
      open: false,
      protocol: balancing.ApplicationProtocol.HTTP,
      defaultAction: balancing.ListenerAction.fixedResponse(404, { contentType: 'text/plain' }),
    })
    // Written by the collectors.
    new logs.LogGroup(this, 'Metrics', {
      logGroupName: `/tomorro/${stage.name}/metrics`,
      retention: stage.logDays as logs.RetentionDays,
      encryptionKey: foundation.logKey,
    })
    const running = {
      services: new Map(
        deployables
          .filter(({ program }) => program.kind === 'service')
          .map((deployable, index) => [
            deployable.program.name,
            this.service({ stage, foundation, deployable, listener, balancer, priority: index + 1 }),
          ]),
      ),
      workers: new Map(
        deployables
          .filter(({ program }) => program.kind === 'worker')
          .map((deployable) => [deployable.program.name, this.worker(stage, foundation, deployable)]),
      ),
    }
    const authorizer = deployables.find(({ program }) => program.name === 'authorizer')
    if (authorizer === undefined) throw new Error('There is no program authorizer')
    const edge = addEdge(this, { stage, foundation, balancer, link, authorizer, running })
    this.reconcileNightly(stage, foundation, deployables)
    for (const { program, tag } of deployables.filter(({ program }) => program.kind !== 'gateway'))
      new ssm.StringParameter(this, `Tag-${program.name}`, {
        parameterName: `/tomorro/${stage.name}/tag/${program.name}`,
        stringValue: tag,
        description: 'What runs; deploy:plan compares it, and a rollback names an earlier one',
      })
    watch(this, { stage, foundation, balancer, running, edge })
  }

  private balancer(stage: Stage, { vpc, accessLogs }: Foundation, link: ec2.SecurityGroup) {
    const group = new ec2.SecurityGroup(this, 'BalancerSecurityGroup', {
      vpc,
      description: 'Load balancer; takes traffic from the VPC link only',
      allowAllOutbound: false,
    })
    group.addIngressRule(link, ec2.Port.tcp(80), 'The VPC link')
    link.addEgressRule(group, ec2.Port.tcp(80), 'The load balancer')
    const balancer = new balancing.ApplicationLoadBalancer(this, 'Balancer', {
      vpc,
      internetFacing: false,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      securityGroup: group,
      deletionProtection: true,
      // Headers that HTTP does not allow never reach a service.
      dropInvalidHeaderFields: true,
      desyncMitigationMode: balancing.DesyncMitigationMode.STRICTEST,
      idleTimeout: Duration.seconds(60),
    })
    balancer.logAccessLogs(accessLogs, `balancer-${stage.name}`)
    return balancer
  }

  private service({
    stage,
    foundation,
    deployable,
    listener,
    balancer,
    priority,
  }: {
    stage: Stage
    foundation: Foundation
    deployable: Deployable
    listener: balancing.ApplicationListener
    balancer: balancing.ApplicationLoadBalancer
    priority: number
  }) {
    const { name } = deployable.program
    const service = this.fargate(stage, foundation, deployable, stage.tasks.minimum)
    service.connections.allowFrom(balancer, ec2.Port.tcp(SERVICE_PORT), 'The load balancer')
    const group = new balancing.ApplicationTargetGroup(this, `Targets-${name}`, {
      vpc: foundation.vpc,
      port: SERVICE_PORT,
      protocol: balancing.ApplicationProtocol.HTTP,
      targetType: balancing.TargetType.IP,
      targets: [service.loadBalancerTarget({ containerName: 'main', containerPort: SERVICE_PORT })],
      // Waits longer than a database failover (one to two minutes), so that a failover replaces no task.
      healthCheck: {
        path: '/readyz',
        interval: Duration.seconds(20),
        timeout: Duration.seconds(5),
        healthyThresholdCount: 2,
        unhealthyThresholdCount: 8,
      },
      deregistrationDelay: Duration.seconds(20),
    })
    listener.addAction(`To-${name}`, {
      priority,
      conditions: [balancing.ListenerCondition.pathPatterns([`/${name}`, `/${name}/*`])],
      action: balancing.ListenerAction.forward([group]),
    })
    const scalable = service.autoScaleTaskCount({ minCapacity: stage.tasks.minimum, maxCapacity: stage.tasks.maximum })
    scalable.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 })
    scalable.scaleOnRequestCount('Requests', { targetGroup: group, requestsPerTarget: REQUESTS_PER_TASK_AND_MINUTE })
    return { service, targets: group }
  }

  /** Workers scale with waiting jobs. One always runs, because it also frees the jobs of dead workers. */
  private worker(stage: Stage, foundation: Foundation, deployable: Deployable): ecs.FargateService {
    const service = this.fargate(stage, foundation, deployable, 1)
    const scalable = service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: stage.tasks.maximum })
    scalable.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 })
    scalable.scaleOnMetric('QueueAge', {
      metric: oldestJob(queuesOf[deployable.role] ?? []),
      adjustmentType: scaling.AdjustmentType.CHANGE_IN_CAPACITY,
      scalingSteps: [
        { upper: 5, change: -1 },
        { lower: 30, change: 1 },
        { lower: 300, change: 3 },
      ],
      evaluationPeriods: 2,
      cooldown: Duration.minutes(2),
    })
    return service
  }

  private fargate(stage: Stage, foundation: Foundation, deployable: Deployable, desired: number): ecs.FargateService {
    const { name } = deployable.program
    const group = databaseClient(this, foundation, { name, reaches: 'S3, ECR, Secrets Manager, CloudWatch, X-Ray' })
    return new ecs.FargateService(this, `Service-${name}`, {
      serviceName: name,
      cluster: foundation.cluster,
      taskDefinition: taskOf(this, { stage, foundation, deployable }),
      desiredCount: desired,
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { enable: true, rollback: true },
      securityGroups: [group],
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      assignPublicIp: false,
      platformVersion: ecs.FargatePlatformVersion.VERSION1_4,
      enableExecuteCommand: false,
      enableECSManagedTags: true,
      propagateTags: ecs.PropagatedTagSource.SERVICE,
      ...(deployable.program.kind === 'service' ? { healthCheckGracePeriod: Duration.seconds(60) } : {}),
    })
  }

  private reconcileNightly(stage: Stage, foundation: Foundation, deployables: readonly Deployable[]): void {
    const deployable = deployables.find(({ program }) => program.name === 'reconcile')
    if (deployable === undefined) throw new Error('There is no program reconcile')
    const task = taskOf(this, { stage, foundation, deployable })
    Validations.of(task).acknowledge({
      // The foundation's export of the cluster.
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:aws:ecs:${stage.region}:*:task/tomorro-${stage.name}-foundation:ExportsOutputRefClusterEB0386A796A0E3FE/*]`,
      reason: 'Tags the tasks that the rule starts, whose ids nobody knows before',
    })
    new events.Rule(this, 'ReconcileNightly', {
      description: 'Compares rollups and ledger every night',
      schedule: events.Schedule.cron({ hour: '3', minute: '20' }),
      targets: [
        new targets.EcsTask({
          cluster: foundation.cluster,
          taskDefinition: task,
          subnetSelection: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
          securityGroups: [taskSecurityGroup(this, foundation, 'reconcile')],
        }),
      ],
    })
  }
}
