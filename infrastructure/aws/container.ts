import { aws_ecs as ecs, aws_iam as iam, aws_logs as logs, type aws_secretsmanager as secrets } from 'aws-cdk-lib'
import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { Deployable } from './deployable.ts'
import { DATABASE_NAME, type Foundation } from './foundation.ts'
import type { Stage } from './stage.ts'

export const SERVICE_PORT = 8080
const METRICS_PORT = 9464
/** Longer than the ten seconds in which a process finishes its running requests. */
const STOP_SECONDS = 30
/** The version that the pipeline copies into this account's registry. */
const COLLECTOR_IMAGE = 'public.ecr.aws/aws-observability/aws-otel-collector:v0.45.1'
/** Namespace of the processes' own metrics. */
export const METRIC_NAMESPACE = 'Tomorro'

type Parts = { readonly stage: Stage; readonly foundation: Foundation; readonly deployable: Deployable }

/** CPU units and MiB of a task, including its collector. */
const sizeOf = ({ kind }: Deployable['program']) =>
  kind === 'task' ? { cpu: 512, memoryLimitMiB: 2048 } : { cpu: 512, memoryLimitMiB: 1024 }

/**
 * A program's task: its container, which has only the secret of its own login role and runs as a user without rights on a
 * read-only file system, and the collector that forwards metrics and traces.
 */
export function taskOf(scope: Construct, { stage, foundation, deployable }: Parts): ecs.FargateTaskDefinition {
  const { program, tag, role, usesStorage } = deployable
  const task = new ecs.FargateTaskDefinition(scope, `Task-${program.name}`, {
    family: `tomorro-${stage.name}-${program.name}`,
    ...sizeOf(program),
    runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64 },
  })
  const image = foundation.repositories.get(program.name)
  if (image === undefined) throw new Error(`There is no image repository of ${program.name}`)
  const isMigration = program.name === 'migrate'
  const main = task.addContainer('main', {
    containerName: 'main',
    image: ecs.ContainerImage.fromEcrRepository(image, tag),
    environment: environmentOf(foundation, deployable),
    secrets: isMigration ? migrationSecrets(foundation) : { PGPASSWORD: passwordOf(foundation, role) },
    readonlyRootFilesystem: true,
    user: 'nonroot',
    stopTimeout: Duration.seconds(STOP_SECONDS),
    logging: loggingTo(scope, stage, foundation, program.name),
    ...(program.kind === 'service'
      ? {
          portMappings: [{ containerPort: SERVICE_PORT }],
          healthCheck: { command: ['CMD', '/nodejs/bin/node', '/app/healthy.mjs'] },
        }
      : {}),
  })
  main.addUlimits({ name: ecs.UlimitName.NOFILE, softLimit: 65_536, hardLimit: 65_536 })
  // The only writable folder, for uploads until they are complete.
  task.addVolume({ name: 'temporary' })
  main.addMountPoints({ sourceVolume: 'temporary', containerPath: '/tmp', readOnly: false })
  if (usesStorage) {
    Validations.of(task.taskRole).acknowledge({
      // The foundation's export of the bucket.
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::tomorro-${stage.name}-foundation:ExportsOutputFnGetAttObjectsA92BA4F1ArnDE4464BF/*]`,
      reason: 'Objects of one bucket, whose keys are made at run time; no wildcard of actions',
    })
    task.taskRole.addToPrincipalPolicy(
      new iam.PolicyStatement({
        actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
        resources: [foundation.objects.arnForObjects('*')],
      }),
    )
  }
  if (program.kind !== 'task') addCollector(scope, task, stage, foundation, program.name)
  return task
}

function environmentOf(
  { proxy, objects, cluster }: Foundation,
  { program, role, usesStorage }: Deployable,
): Record<string, string> {
  const server = `${proxy.endpoint}:5432`
  // Node.js's public roots verify the proxy's certificate, which Amazon's own authority has issued.
  const urlOf = (login: string, database: string) => `postgres://${login}@${server}/${database}?sslmode=verify-full`
  return {
    NODE_ENV: 'production',
    DATABASE_URL: program.name === 'migrate' ? urlOf('tomorro_administrator', 'postgres') : urlOf(role, DATABASE_NAME),
    ...(program.kind === 'task' ? {} : { METRICS_PORT: String(METRICS_PORT) }),
    ...(program.kind === 'service'
      ? { HOST: '0.0.0.0', PORT: String(SERVICE_PORT), OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }
      : {}),
    ...(usesStorage ? { STORAGE_BUCKET: objects.bucketName, STORAGE_REGION: Stack.of(cluster).region } : {}),
  }
}

/** Only the migration is the administrator, and gives every role the password of its secret. */
const migrationSecrets = (foundation: Foundation): Record<string, ecs.Secret> => ({
  PGPASSWORD: ecs.Secret.fromSecretsManager(foundation.administrator, 'password'),
  ...Object.fromEntries(
    [...foundation.loginOf.keys()].map((role) => [`${role.toUpperCase()}_PASSWORD`, passwordOf(foundation, role)]),
  ),
})

function passwordOf({ loginOf }: Foundation, role: string): ecs.Secret {
  const secret: secrets.ISecret | undefined = loginOf.get(role)
  if (secret === undefined) throw new Error(`There is no login ${role}`)
  return ecs.Secret.fromSecretsManager(secret, 'password')
}

function loggingTo(scope: Construct, stage: Stage, { logKey }: Foundation, name: string): ecs.LogDriver {
  const logGroup = new logs.LogGroup(scope, `Log-${name}`, {
    logGroupName: `/tomorro/${stage.name}/${name}`,
    retention: stage.logDays as logs.RetentionDays,
    encryptionKey: logKey,
  })
  // A slow log delays no request; lines that do not fit into the buffer are lost, and ECS counts them.
  return ecs.LogDrivers.awsLogs({ logGroup, streamPrefix: name, mode: ecs.AwsLogDriverMode.NON_BLOCKING })
}

/** Scrapes the process's metrics, receives its traces, and sends both to CloudWatch and X-Ray. */
function addCollector(
  scope: Construct,
  task: ecs.FargateTaskDefinition,
  stage: Stage,
  foundation: Foundation,
  name: string,
): void {
  task.addContainer('collector', {
    containerName: 'collector',
    image: ecs.ContainerImage.fromRegistry(COLLECTOR_IMAGE),
    essential: false,
    readonlyRootFilesystem: true,
    memoryReservationMiB: 128,
    environment: { AOT_CONFIG_CONTENT: JSON.stringify(collectorConfiguration(stage, name)) },
    logging: loggingTo(scope, stage, foundation, `${name}-collector`),
  })
  task.taskRole.addToPrincipalPolicy(
    new iam.PolicyStatement({
      actions: [
        'xray:PutTraceSegments',
        'xray:PutTelemetryRecords',
        'xray:GetSamplingRules',
        'xray:GetSamplingTargets',
        'xray:GetSamplingStatisticSummaries',
      ],
      // X-Ray actions have no resources.
      resources: ['*'],
    }),
  )
  // The names of its streams contain the task's id.
  Validations.of(task.taskRole).acknowledge({
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${metricsLog(stage, foundation)}]`,
    reason: 'Streams of one log group, which the collector makes anew for each task',
  })
  task.taskRole.addToPrincipalPolicy(
    new iam.PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
      resources: [metricsLog(stage, foundation)],
    }),
  )
}

const metricsLog = (stage: Stage, { cluster }: Foundation): string =>
  Stack.of(cluster).formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: `/tomorro/${stage.name}/metrics:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  })

const collectorConfiguration = (stage: Stage, name: string) => ({
  receivers: {
    otlp: { protocols: { http: { endpoint: '127.0.0.1:4318' } } },
    prometheus: {
      config: {
        scrape_configs: [
          {
            job_name: name,
            scrape_interval: '30s',
            static_configs: [{ targets: [`127.0.0.1:${METRICS_PORT}`] }],
            metric_relabel_configs: [
              { source_labels: ['__name__'], regex: 'tomorro_.*|nodejs_eventloop_lag_p99_seconds', action: 'keep' },
            ],
          },
        ],
      },
    },
  },
  processors: { batch: {} },
  exporters: {
    awsxray: {},
    awsemf: {
      namespace: METRIC_NAMESPACE,
      log_group_name: `/tomorro/${stage.name}/metrics`,
      dimension_rollup_option: 'NoDimensionRollup',
      metric_declarations: [
        { dimensions: [['queue', 'state']], metric_name_selectors: ['tomorro_queue_jobs'] },
        { dimensions: [['queue']], metric_name_selectors: ['tomorro_queue_oldest_seconds'] },
        { dimensions: [['service']], metric_name_selectors: ['nodejs_eventloop_lag_p99_seconds'] },
      ],
    },
  },
  service: {
    pipelines: {
      traces: { receivers: ['otlp'], processors: ['batch'], exporters: ['awsxray'] },
      metrics: { receivers: ['prometheus'], processors: ['batch'], exporters: ['awsemf'] },
    },
  },
})
