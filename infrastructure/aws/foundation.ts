import {
  aws_ec2 as ec2,
  aws_ecr as ecr,
  aws_ecs as ecs,
  aws_iam as iam,
  aws_kms as kms,
  aws_logs as logs,
  aws_rds as rds,
  aws_s3 as s3,
  aws_secretsmanager as secrets,
  aws_sns as sns,
  aws_sns_subscriptions as subscriptions,
} from 'aws-cdk-lib'
import { Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { loginRoles } from '../../database/provision.ts'
import { continuousDelivery } from './delivery.ts'
import type { Deployable } from './deployable.ts'
import type { Stage } from './stage.ts'

export const DATABASE_NAME = 'tomorro'
const POSTGRES_PORT = 5432
const ROTATION_DAYS = 30
/** Days that earlier versions of an object are kept, for a manual restore. */
const EARLIER_VERSIONS_DAYS = 30
const IMAGES_KEPT = 50

/**
 * The parts that outlive every release: network, database, secrets, buckets, image repositories, cluster. Deleting the stack
 * keeps database and buckets.
 */
export class Foundation extends Stack {
  readonly vpc: ec2.Vpc
  readonly cluster: ecs.Cluster
  readonly database: rds.DatabaseInstance
  readonly proxy: rds.DatabaseProxy
  readonly proxySecurityGroup: ec2.SecurityGroup
  readonly loginOf: ReadonlyMap<string, secrets.ISecret>
  readonly administrator: secrets.ISecret
  readonly objects: s3.Bucket
  readonly accessLogs: s3.Bucket
  readonly repositories: ReadonlyMap<string, ecr.Repository>
  readonly alarms: sns.Topic
  readonly logKey: kms.Key

  constructor(scope: Construct, id: string, stage: Stage, deployables: readonly Deployable[], props: StackProps) {
    super(scope, id, props)
    this.logKey = this.keyForLogs()
    this.vpc = this.network(stage)
    this.cluster = new ecs.Cluster(this, 'Cluster', {
      vpc: this.vpc,
      containerInsightsV2: ecs.ContainerInsights.ENHANCED,
    })
    const proxies = new ec2.SecurityGroup(this, 'ProxySecurityGroup', {
      vpc: this.vpc,
      description: 'RDS Proxy; takes connections from services, workers and tasks',
      allowAllOutbound: false,
    })
    this.proxySecurityGroup = proxies
    this.database = this.postgres(stage)
    this.database.connections.allowFrom(proxies, ec2.Port.tcp(POSTGRES_PORT), 'The proxy')
    const administrator = this.database.secret
    if (administrator === undefined) throw new Error('The database has no secret of its own')
    this.administrator = administrator
    this.loginOf = new Map(loginRoles.map((role) => [role, this.login(role)]))
    this.proxy = new rds.DatabaseProxy(this, 'Proxy', {
      proxyTarget: rds.ProxyTarget.fromInstance(this.database),
      secrets: [administrator, ...this.loginOf.values()],
      vpc: this.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      securityGroups: [proxies],
      requireTLS: true,
      maxConnectionsPercent: 90,
      idleClientTimeout: Duration.minutes(30),
    })
    this.accessLogs = this.bucketForAccessLogs()
    this.objects = this.bucketForObjects()
    this.repositories = new Map(
      deployables
        .filter(({ program }) => program.kind !== 'lambda' && program.kind !== 'gateway')
        .map(({ program }) => [program.name, this.repository(program.name)]),
    )
    this.alarms = this.topic(stage)
    continuousDelivery(this, stage, [...this.repositories.values()])
  }

  private network({ availabilityZones, natGateways, logDays }: Stage): ec2.Vpc {
    const vpc = new ec2.Vpc(this, 'Vpc', {
      availabilityZones,
      natGateways,
      subnetConfiguration: [
        { name: 'public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24, mapPublicIpOnLaunch: false },
        { name: 'services', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
        { name: 'database', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
      gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
    })
    vpc.addFlowLog('FlowLog', {
      trafficType: ec2.FlowLogTrafficType.REJECT,
      destination: ec2.FlowLogDestination.toCloudWatchLogs(this.logGroup('FlowLogs', logDays)),
    })
    return vpc
  }

  private postgres({
    name,
    database: { instance, storageGigabytes, backupDays },
    logDays,
  }: Stage): rds.DatabaseInstance {
    const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 })
    const instanceIdentifier = `tomorro-${name}`
    const exported = ['postgresql', 'upgrade']
    // Created first: the database would create them without a retention limit.
    const groups = exported.map(
      (log) =>
        new logs.LogGroup(this, `Log-${log}`, {
          logGroupName: `/aws/rds/instance/${instanceIdentifier}/${log}`,
          retention: logDays as logs.RetentionDays,
          encryptionKey: this.logKey,
        }),
    )
    const database = new rds.DatabaseInstance(this, 'Database', {
      instanceIdentifier,
      engine,
      instanceType: new ec2.InstanceType(instance),
      vpc: this.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
      multiAz: true,
      publiclyAccessible: false,
      credentials: rds.Credentials.fromGeneratedSecret('tomorro_administrator'),
      parameterGroup: new rds.ParameterGroup(this, 'Parameters', {
        engine,
        parameters: {
          'rds.force_ssl': '1',
          log_min_duration_statement: '1000',
          log_lock_waits: '1',
          // Statements contain personal data; slow ones are logged without their values.
          log_parameter_max_length: '0',
          log_parameter_max_length_on_error: '0',
        },
      }),
      allocatedStorage: storageGigabytes,
      maxAllocatedStorage: storageGigabytes * 4,
      storageType: rds.StorageType.GP3,
      storageEncrypted: true,
      backupRetention: Duration.days(backupDays),
      copyTagsToSnapshot: true,
      deletionProtection: true,
      deleteAutomatedBackups: false,
      removalPolicy: RemovalPolicy.RETAIN,
      iamAuthentication: true,
      enablePerformanceInsights: true,
      monitoringInterval: Duration.seconds(60),
      cloudwatchLogsExports: exported,
      autoMinorVersionUpgrade: true,
      caCertificate: rds.CaCertificate.RDS_CA_RSA2048_G1,
      port: POSTGRES_PORT,
    })
    database.node.addDependency(...groups)
    database.addRotationSingleUser({ automaticallyAfter: Duration.days(ROTATION_DAYS) })
    Validations.of(database).acknowledge({
      id: 'AwsSolutions::AwsSolutions-RDS11',
      reason: 'The database can be reached by the proxy and the rotation only; another port would hide it from nobody',
    })
    return database
  }

  /** Name and password of a login role, in a secret of its own that rotates. The migration sets this password. */
  private login(role: string): secrets.ISecret {
    const id = role.replaceAll(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
    const secret = new rds.DatabaseSecret(this, `${id}Login`, { username: role, dbname: DATABASE_NAME })
    const attached = secret.attach(this.database)
    new secrets.SecretRotation(this, `${id}Rotation`, {
      application: secrets.SecretRotationApplication.POSTGRES_ROTATION_SINGLE_USER,
      secret: attached,
      target: this.database,
      vpc: this.vpc,
      vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
      automaticallyAfter: Duration.days(ROTATION_DAYS),
      // The first migration creates the role.
      rotateImmediatelyOnUpdate: false,
      excludeCharacters: ' %+~`#$&*()|[]{}:;<>?!\'/@"\\',
    })
    return attached
  }

  private bucketForAccessLogs(): s3.Bucket {
    const bucket = new s3.Bucket(this, 'AccessLogs', {
      ...privateBucket,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    })
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions::AwsSolutions-S1',
      reason: 'It is the bucket that access logs are written to; logging its own access would never end',
    })
    return bucket
  }

  private bucketForObjects(): s3.Bucket {
    return new s3.Bucket(this, 'Objects', {
      ...privateBucket,
      versioned: true,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'objects/',
      lifecycleRules: [
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { id: 'earlier-versions', noncurrentVersionExpiration: Duration.days(EARLIER_VERSIONS_DAYS) },
        { id: 'delete-markers', expiredObjectDeleteMarker: true },
      ],
    })
  }

  private repository(name: string): ecr.Repository {
    return new ecr.Repository(this, `Image-${name}`, {
      repositoryName: `tomorro/${name}`,
      imageTagMutability: ecr.TagMutability.IMMUTABLE,
      imageScanOnPush: true,
      encryption: ecr.RepositoryEncryption.KMS,
      lifecycleRules: [{ maxImageCount: IMAGES_KEPT }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  private topic({ alarmEmail }: Stage): sns.Topic {
    const key = new kms.Key(this, 'AlarmKey', { enableKeyRotation: true, description: 'Encrypts alarms on their way' })
    // Alarms, budgets and EventBridge publish to the topic, so they may use its key.
    for (const service of ['cloudwatch', 'budgets', 'events'])
      key.grantEncryptDecrypt(new iam.ServicePrincipal(`${service}.amazonaws.com`))
    const topic = new sns.Topic(this, 'Alarms', { masterKey: key, enforceSSL: true })
    for (const service of ['cloudwatch', 'budgets', 'events'])
      topic.grantPublish(new iam.ServicePrincipal(`${service}.amazonaws.com`))
    topic.addSubscription(new subscriptions.EmailSubscription(alarmEmail))
    return topic
  }

  private keyForLogs(): kms.Key {
    const key = new kms.Key(this, 'LogKey', { enableKeyRotation: true, description: 'Encrypts logs' })
    key.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.${this.region}.amazonaws.com`))
    return key
  }

  private logGroup(id: string, days: number): logs.LogGroup {
    return new logs.LogGroup(this, id, { retention: days as logs.RetentionDays, encryptionKey: this.logKey })
  }
}

export const privateBucket = {
  encryption: s3.BucketEncryption.S3_MANAGED,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
} as const
