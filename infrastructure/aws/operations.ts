import {
  aws_cloudwatch_actions as actions,
  aws_elasticloadbalancingv2 as balancing,
  aws_budgets as budgets,
  aws_cloudwatch as cloudwatch,
  aws_events as events,
  aws_iam as iam,
  aws_logs as logs,
  aws_events_targets as targets,
} from 'aws-cdk-lib'
import { Duration, Stack } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { DEAD_LETTERS, queues } from '../../database/queues.ts'
import { METRIC_NAMESPACE } from './container.ts'
import type { Edge } from './edge.ts'
import type { Foundation } from './foundation.ts'
import { oldestJob } from './oldest-job.ts'
import type { Running } from './running.ts'
import type { Stage } from './stage.ts'

type Watched = {
  readonly stage: Stage
  readonly foundation: Foundation
  readonly balancer: balancing.ApplicationLoadBalancer
  readonly running: Running
  readonly edge: Edge
}

/** An alarm for the operators; infrastructure/README.md has a row with the same name. */
type Told = {
  readonly metric: cloudwatch.IMetric
  readonly above?: number
  readonly below?: number
  /** Consecutive minutes. */
  readonly minutes: number
  readonly means: string
}

/** Alarms, dashboard and budget. The topic gets every alarm and its end. */
export function watch(scope: Construct, watched: Watched): void {
  const { stage, foundation } = watched
  const action = new actions.SnsAction(foundation.alarms)
  const alarms = Object.entries(alarmsOf(scope, watched)).map(([name, { metric, above, below, minutes, means }]) => {
    const alarm = new cloudwatch.Alarm(scope, `Alarm-${name}`, {
      alarmName: `tomorro-${stage.name}-${name}`,
      alarmDescription: `${means} See "${name}" in infrastructure/README.md`,
      metric,
      threshold: above ?? below ?? 0,
      comparisonOperator:
        above === undefined
          ? cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD
          : cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: minutes,
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    })
    alarm.addAlarmAction(action)
    alarm.addOkAction(action)
    return alarm
  })
  tellOfRotations(scope, watched)
  dashboard(scope, watched, alarms)
  budget(scope, stage, foundation)
}

/** Maximum targets of one EventBridge rule. */
const RULE_TARGETS_MAX = 5

const QUEUE_AGE_SECONDS = 300

const minute = { period: Duration.minutes(1) }

function alarmsOf(scope: Construct, watched: Watched): Readonly<Record<string, Told>> {
  const { foundation, balancer, running, edge } = watched
  const { api, authorizer, firewall } = edge
  const { database, proxy } = foundation
  const ofQueue = (queue: string, state: string) =>
    new cloudwatch.Metric({
      namespace: METRIC_NAMESPACE,
      metricName: 'tomorro_queue_jobs',
      dimensionsMap: { queue, state },
      statistic: 'Maximum',
      ...minute,
    })
  const ofProxy = (metricName: string) =>
    new cloudwatch.Metric({
      namespace: 'AWS/RDS',
      metricName,
      dimensionsMap: { ProxyName: proxy.dbProxyName },
      statistic: 'Maximum',
      ...minute,
    })
  const drift = new logs.MetricFilter(scope, 'Drift', {
    logGroup: scope.node.findChild('Log-reconcile') as logs.LogGroup,
    filterPattern: logs.FilterPattern.stringValue('$.msg', '=', 'drift'),
    metricNamespace: METRIC_NAMESPACE,
    metricName: 'drift',
  })
  const unhealthy = [...running.services].map(([name, { targets }]): [string, Told] => [
    `unhealthy-${name}`,
    {
      metric: targets.metrics.unhealthyHostCount({ ...minute, statistic: 'Maximum' }),
      above: 0,
      minutes: 5,
      means: `A task of ${name} does not answer /readyz.`,
    },
  ])
  return {
    'server-errors': {
      metric: new cloudwatch.MathExpression({
        expression: '100 * errors / MAX([requests, 50])',
        usingMetrics: { errors: api.metricServerError(minute), requests: api.metricCount(minute) },
        ...minute,
      }),
      above: 1,
      minutes: 5,
      means: 'More than 1 % of requests are answered 5xx.',
    },
    latency: {
      metric: api.metricLatency({ ...minute, statistic: 'p99' }),
      above: 2_000,
      minutes: 10,
      means: 'One request in a hundred takes longer than 2 s.',
    },
    'service-errors': {
      metric: balancer.metrics.httpCodeTarget(balancing.HttpCodeTarget.TARGET_5XX_COUNT, minute),
      above: 10,
      minutes: 5,
      means: 'Services answer 5xx.',
    },
    'authorizer-errors': {
      metric: authorizer.metricErrors({ ...minute, statistic: 'Sum' }),
      // A refused token counts as an error of the function: a Lambda authorizer answers 401 only by throwing "Unauthorized".
      above: 500,
      minutes: 5,
      means: 'The authorizer refuses or fails far more often than usual.',
    },
    'authorizer-latency': {
      metric: authorizer.metricDuration({ ...minute, statistic: 'p99' }),
      above: 1_000,
      minutes: 5,
      means: 'Decisions take longer than 1 s, as while the issuer does not answer.',
    },
    'authorizer-throttles': {
      metric: authorizer.metricThrottles({ ...minute, statistic: 'Sum' }),
      above: 0,
      minutes: 3,
      means: 'Lambda refuses to run the authorizer.',
    },
    'queue-age': {
      metric: oldestJob(Object.keys(queues), 2 * QUEUE_AGE_SECONDS),
      above: QUEUE_AGE_SECONDS,
      minutes: 5,
      means: 'A job has waited five minutes for a worker, or no worker measures its queue.',
    },
    'dead-letters': {
      metric: ofQueue(DEAD_LETTERS, 'waiting'),
      above: 0,
      minutes: 1,
      means: 'A job failed at every attempt.',
    },
    drift: {
      metric: drift.metric({ statistic: 'Sum', period: Duration.minutes(5) }),
      above: 0,
      minutes: 1,
      means: 'Rollups differ from the ledger.',
    },
    'proxy-pinning': {
      metric: ofProxy('DatabaseConnectionsCurrentlySessionPinned'),
      above: 40,
      minutes: 10,
      means: 'Sessions hold their database connections, so the proxy cannot share them.',
    },
    'database-cpu': {
      metric: database.metricCPUUtilization(minute),
      above: 80,
      minutes: 15,
      means: 'The database is busy.',
    },
    'database-storage': {
      metric: database.metricFreeStorageSpace(minute),
      below: 10 * 1_024 ** 3,
      minutes: 5,
      means: 'Less than 10 GiB are free.',
    },
    'database-memory': {
      metric: database.metricFreeableMemory(minute),
      below: 200 * 1_024 ** 2,
      minutes: 10,
      means: 'Less than 200 MiB of memory are free.',
    },
    'database-connections': {
      metric: database.metricDatabaseConnections(minute),
      above: 400,
      minutes: 10,
      means: 'The database has more connections than its pools explain.',
    },
    'firewall-blocks': {
      metric: new cloudwatch.Metric({
        namespace: 'AWS/WAFV2',
        metricName: 'BlockedRequests',
        dimensionsMap: { WebACL: String(firewall.name), Region: Stack.of(scope).region, Rule: 'ALL' },
        statistic: 'Sum',
        ...minute,
      }),
      above: 1_000,
      minutes: 5,
      means: 'The firewall refuses a thousand requests a minute.',
    },
    ...Object.fromEntries(unhealthy),
  }
}

/**
 * A task reads a rotated password when it starts. Old tasks keep their open connections until the new tasks run; a new connection
 * of an old task is refused.
 */
function tellOfRotations(scope: Construct, { foundation, running }: Watched): void {
  const services = [...[...running.services.values()].map(({ service }) => service), ...running.workers.values()]
  for (let first = 0; first < services.length; first += RULE_TARGETS_MAX)
    new events.Rule(scope, `PasswordRotated-${first}`, {
      description: 'Starts tasks anew once a password has changed',
      eventPattern: rotation('RotationSucceeded'),
      targets: services.slice(first, first + RULE_TARGETS_MAX).map(
        (service) =>
          new targets.AwsApi({
            service: 'ECS',
            action: 'updateService',
            parameters: {
              cluster: foundation.cluster.clusterName,
              service: service.serviceName,
              forceNewDeployment: true,
            },
            policyStatement: new iam.PolicyStatement({
              actions: ['ecs:UpdateService'],
              resources: [service.serviceArn],
            }),
          }),
      ),
    })
  new events.Rule(scope, 'RotationFailed', {
    description: 'Tells of a password that could not be rotated',
    eventPattern: rotation('RotationFailed'),
    targets: [new targets.SnsTopic(foundation.alarms)],
  })
}

const rotation = (eventName: string) => ({
  source: ['aws.secretsmanager'],
  detailType: ['AWS Service Event via CloudTrail'],
  detail: { eventName: [eventName] },
})

function dashboard(
  scope: Construct,
  { stage, foundation, running, edge }: Watched,
  alarms: readonly cloudwatch.Alarm[],
): void {
  const graph = (title: string, left: cloudwatch.IMetric[]) => new cloudwatch.GraphWidget({ title, left, width: 8 })
  const services = [...running.services]
  new cloudwatch.Dashboard(scope, 'Dashboard', {
    dashboardName: `tomorro-${stage.name}`,
    widgets: [
      [new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
      [
        graph('Requests', [edge.api.metricCount(minute)]),
        graph('Errors', [edge.api.metricServerError(minute), edge.api.metricClientError(minute)]),
        graph(
          'Latency',
          ['p50', 'p95', 'p99'].map((statistic) => edge.api.metricLatency({ ...minute, statistic })),
        ),
      ],
      [
        graph('Authorizer', [edge.authorizer.metricDuration({ ...minute, statistic: 'p99' })]),
        graph('Oldest waiting job', [oldestJob(Object.keys(queues))]),
        graph(
          'Processor of services',
          services.map(([name, { service }]) => service.metricCpuUtilization({ ...minute, label: name })),
        ),
      ],
      [
        graph('Database processor', [foundation.database.metricCPUUtilization(minute)]),
        graph('Database connections', [foundation.database.metricDatabaseConnections(minute)]),
        graph('Free storage', [foundation.database.metricFreeStorageSpace(minute)]),
      ],
    ],
  })
}

function budget(scope: Construct, { name, budgetDollars, alarmEmail }: Stage, { alarms }: Foundation): void {
  const told = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, threshold, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
    subscribers: [
      { subscriptionType: 'SNS', address: alarms.topicArn },
      { subscriptionType: 'EMAIL', address: alarmEmail },
    ],
  })
  new budgets.CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `tomorro-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budgetDollars, unit: 'USD' },
    },
    notificationsWithSubscribers: [told('ACTUAL', 80), told('FORECASTED', 100)],
  })
}
