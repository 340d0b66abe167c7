import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loginRoles } from '@tomorro/database/provision'
import { queues } from '@tomorro/database/queues'
import { testDatabase } from '@tomorro/database/testing'
import document from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { expect } from 'chai'
import { loginOf } from '../login.ts'
import { programs } from '../programs.ts'
import { bundlesForTests } from '../testing.ts'
import { type Resource, synthesise, type Template } from './synthesise.ts'

const here = import.meta.dirname
/** Namespace of the processes' own metrics. */
const METRIC_NAMESPACE = 'Tomorro'
/** Actions without a resource, by the service authorization reference of AWS. */
const withoutResource = new Set([
  'ecr:GetAuthorizationToken',
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'xray:GetSamplingStatisticSummaries',
])

/** The actions that each command of the AWS CLI needs. */
const actionsOf: Readonly<Record<string, readonly string[]>> = {
  'cloudformation describe-stacks': ['cloudformation:DescribeStacks'],
  'cloudfront create-invalidation': ['cloudfront:CreateInvalidation'],
  'configure get': [],
  'ecr describe-images': ['ecr:DescribeImages'],
  'ecr get-login-password': ['ecr:GetAuthorizationToken', 'ecr:PutImage'],
  'ecs describe-tasks': ['ecs:DescribeTasks'],
  'ecs run-task': ['ecs:RunTask', 'iam:PassRole'],
  'ecs wait': ['ecs:DescribeTasks'],
  's3 cp': ['s3:PutObject'],
  's3 sync': ['s3:ListBucket', 's3:PutObject'],
  'ssm get-parameter': ['ssm:GetParameter'],
  'ssm put-parameter': ['ssm:PutParameter'],
  'sts get-caller-identity': [],
}

describe('the templates of production', function () {
  this.timeout(600_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-cdk-'))
  let templates: readonly Template[]
  let all: readonly (Resource & { readonly id: string; readonly stack: string })[]
  const ofType = (...types: string[]) => all.filter(({ Type }) => types.includes(Type))
  /** Properties of the only resource of a type. */
  const only = (type: string) => {
    const found = ofType(type)
    if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} resources of ${type}`)
    return found[0].Properties
  }
  /** The ids of the resources that fail a condition. */
  const without = (found: typeof all, satisfies: (resource: Resource) => boolean) =>
    found.filter((resource) => !satisfies(resource)).map(({ id }) => id)

  before(async () => {
    const started = performance.now()
    templates = await synthesise('production', folder)
    console.log(`      synthesised with all rules in ${((performance.now() - started) / 1_000).toFixed(0)} s`)
    all = templates.flatMap(({ name, resources }) =>
      [...resources].map(([id, resource]) => ({ id, stack: name, ...resource })),
    )
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('are four stacks, which CloudFormation’s rules and cdk-nag let pass', () => {
    expect(templates.map(({ name }) => name)).to.deep.equal([
      'tomorro-production-application',
      'tomorro-production-foundation',
      'tomorro-production-tasks',
      'tomorro-production-web',
    ])
    const report = JSON.parse(readFileSync(path.join(folder, 'validation-report.json'), 'utf8'))
    expect(JSON.stringify(report)).to.contain('AwsSolutions')
  })

  it('stay within the limits of CloudFormation and API Gateway, with head room', () => {
    for (const { name, text, resources } of templates) {
      const bytes = JSON.stringify(JSON.parse(text)).length
      console.log(`      ${name}: ${resources.size} of 500 resources, ${Math.round(bytes / 1_000)} of 1,000 kB`)
      expect(resources.size, name).to.be.below(400)
      expect(bytes, name).to.be.below(700_000)
    }
    // Resources of a REST API are the segments of its paths.
    const segments = new Set(
      Object.keys(document.paths).flatMap((route) =>
        route.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
      ),
    )
    console.log(`      ${segments.size} of 300 resources of the REST API`)
    expect(segments.size).to.be.below(240)
    expect(ofType('AWS::ElasticLoadBalancingV2::ListenerRule').length, 'of 100 rules').to.be.below(80)
  })

  it('ask the authorizer for every request: nothing is cached, and OPTIONS alone goes without', () => {
    const { components, paths } = only('AWS::ApiGateway::RestApi').Body
    for (const scheme of Object.values<{ [name: string]: { authorizerResultTtlInSeconds: number } }>(
      components.securitySchemes,
    ))
      expect(scheme['x-amazon-apigateway-authorizer']?.authorizerResultTtlInSeconds).to.equal(0)
    for (const [route, item] of Object.entries<Record<string, { security?: unknown[] }>>(paths))
      for (const [method, { security }] of Object.entries(item))
        expect(security?.length ?? 0, `${method} ${route}`).to.equal(method === 'options' ? 0 : 1)
  })

  it('leave no placeholder in the gateway’s document', () => {
    expect(JSON.stringify(only('AWS::ApiGateway::RestApi').Body)).to.not.match(
      /\$\{(VpcLinkV2|AlbArn|AuthorizerUri|AuthorizerRole)\}/,
    )
  })

  it('serve the API by its own domain with TLS 1.2 only, behind the firewall, and throttled', () => {
    expect(only('AWS::ApiGateway::RestApi')).to.include({
      DisableExecuteApiEndpoint: true,
      FailOnWarnings: true,
      Mode: 'overwrite',
    })
    expect(ofType('AWS::ApiGateway::DomainName')[0]?.Properties.SecurityPolicy).to.equal('TLS_1_2')
    expect(ofType('AWS::WAFv2::WebACLAssociation')).to.have.length(1)
    const stage = only('AWS::ApiGateway::Stage')
    expect(stage.MethodSettings[0]).to.include({
      ThrottlingRateLimit: 500,
      ThrottlingBurstLimit: 1000,
      DataTraceEnabled: false,
    })
    expect(stage.TracingEnabled).to.equal(true)
  })

  it('change the gateway last: after the services, which come after the authorizer', () => {
    const services = ofType('AWS::ECS::Service').filter(({ Properties }) => Properties.LoadBalancers)
    const [deployment] = ofType('AWS::ApiGateway::Deployment')
    expect(deployment?.DependsOn).to.include.members(services.map(({ id }) => id))
    const [alias] = ofType('AWS::Lambda::Alias')
    for (const { DependsOn } of services) expect(DependsOn).to.include(alias?.id)
  })

  it('run the authorizer on Node.js 24 and arm64, warm, from a bundle that is there', () => {
    const authorizer = all.find(({ Properties }) => Properties?.FunctionName === 'tomorro-production-authorizer')
    expect(authorizer?.Properties).to.deep.include({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    })
    expect(
      ofType('AWS::Lambda::Alias')[0]?.Properties.ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions,
    ).to.equal(2)
    const asset = String(authorizer?.Properties.Code.S3Key).replace('.zip', '')
    expect(existsSync(path.join(folder, `asset.${asset}`, 'index.mjs'))).to.equal(true)
  })

  describe('keep the database', () => {
    it('away from the internet, encrypted, on two sites, backed up for 35 days, and safe from deletion', () => {
      const [database] = ofType('AWS::RDS::DBInstance')
      expect(database?.Properties).to.include({
        PubliclyAccessible: false,
        StorageEncrypted: true,
        MultiAZ: true,
        DeletionProtection: true,
        BackupRetentionPeriod: 35,
        EngineVersion: '17',
      })
      expect(database?.DeletionPolicy).to.equal('Retain')
      expect(ofType('AWS::RDS::DBParameterGroup')[0]?.Properties.Parameters).to.include({ 'rds.force_ssl': '1' })
    })

    it('open to the proxy and the rotation of passwords only, and the proxy to TLS and our tasks only', () => {
      const inDatabase = ofType('AWS::EC2::SecurityGroupIngress').filter(({ Properties }) =>
        JSON.stringify(Properties.GroupId).includes('DatabaseSecurityGroup'),
      )
      const isAllowed = ({ Properties }: Resource) =>
        /ProxySecurityGroup|RotationSecurityGroup|RotationSingleUser/.test(
          JSON.stringify(Properties.SourceSecurityGroupId),
        )
      expect(without(inDatabase, isAllowed)).to.deep.equal([])
      expect(inDatabase.length).to.be.above(1)
      expect(ofType('AWS::RDS::DBProxy')[0]?.Properties.RequireTLS).to.equal(true)
      const proxied = programs().filter(({ kind }) => kind === 'service' || kind === 'worker').length
      const inProxy = ofType('AWS::EC2::SecurityGroupIngress').filter(({ Properties }) =>
        JSON.stringify(Properties.GroupId).includes('ProxySecurityGroup'),
      )
      expect(inProxy).to.have.length(proxied + 2)
    })
  })

  it('give every login role a secret of its own that rotates every 30 days, and every task the secret of its role only', () => {
    const secrets = ofType('AWS::SecretsManager::Secret')
    expect(secrets).to.have.length(loginRoles.length + 1)
    const rotations = ofType('AWS::SecretsManager::RotationSchedule')
    expect(rotations).to.have.length(secrets.length)
    expect(
      without(rotations, ({ Properties }) => Properties.RotationRules.ScheduleExpression === 'rate(30 days)'),
    ).to.deep.equal([])
    for (const { Properties, id } of ofType('AWS::ECS::TaskDefinition').filter(({ stack }) =>
      stack.endsWith('application'),
    )) {
      const given = Properties.ContainerDefinitions.flatMap(
        ({ Secrets = [] }: { Secrets?: { Name: string }[] }) => Secrets,
      )
      expect(
        given.map(({ Name }: { Name: string }) => Name),
        id,
      ).to.deep.equal(['PGPASSWORD'])
    }
  })

  it('let the load balancer be reached from the VPC link only, and services from the load balancer only', () => {
    expect(ofType('AWS::ElasticLoadBalancingV2::LoadBalancer')[0]?.Properties.Scheme).to.equal('internal')
    const ingress = ofType('AWS::EC2::SecurityGroupIngress')
    const into = (group: string) =>
      ingress
        .filter(({ Properties }) => JSON.stringify(Properties.GroupId).includes(group))
        .map(({ Properties }) => JSON.stringify(Properties.SourceSecurityGroupId ?? Properties.CidrIp))
    expect(into('BalancerSecurityGroup')).to.have.length(1)
    expect(into('BalancerSecurityGroup')[0]).to.contain('LinkSecurityGroup')
    for (const { name } of programs().filter(({ kind }) => kind === 'service')) {
      expect(into(`SecurityGroup${name}`), name).to.have.length(1)
      expect(into(`SecurityGroup${name}`)[0], name).to.contain('BalancerSecurityGroup')
    }
    const open = [...ingress, ...ofType('AWS::EC2::SecurityGroup')].filter(({ Properties }) =>
      /0\.0\.0\.0\/0|::\/0/.test(
        JSON.stringify([Properties.CidrIp, Properties.CidrIpv6, Properties.SecurityGroupIngress]),
      ),
    )
    expect(
      open.map(({ id }) => id),
      'open to the internet',
    ).to.deep.equal([])
  })

  it('run every container without rights on a file system that nobody can write to', () => {
    for (const { id, Properties } of ofType('AWS::ECS::TaskDefinition'))
      for (const container of Properties.ContainerDefinitions) {
        expect(container.ReadonlyRootFilesystem, id).to.equal(true)
        expect(container.Privileged ?? false, id).to.equal(false)
        if (container.Name === 'main') expect(container.User, id).to.equal('nonroot')
      }
  })

  it('roll a release back by themselves where its tasks do not become healthy, and never serve with fewer', () => {
    for (const { id, Properties } of ofType('AWS::ECS::Service')) {
      expect(Properties.DeploymentConfiguration, id).to.deep.include({
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MinimumHealthyPercent: 100,
      })
      expect(Properties.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp, id).to.equal('DISABLED')
    }
  })

  it('allow no action by a wildcard, and all resources only to actions that know none', () => {
    const statements = ofType('AWS::IAM::Policy', 'AWS::IAM::Role').flatMap(({ id, Properties }) =>
      [
        Properties.PolicyDocument,
        ...(Properties.Policies ?? []).map((policy: { PolicyDocument: unknown }) => policy.PolicyDocument),
      ]
        .flatMap((policy) => policy?.Statement ?? [])
        .map((statement: { Action: string | string[]; Resource: unknown }) => ({ id, ...statement })),
    )
    expect(statements.length).to.be.above(20)
    for (const { id, Action, Resource: resources } of statements) {
      const actions = [Action].flat()
      expect(
        actions.filter((action) => action.includes('*')),
        id,
      ).to.deep.equal([])
      if ([resources].flat().includes('*'))
        expect(
          actions.filter((action) => !withoutResource.has(action)),
          `${id} on all resources`,
        ).to.deep.equal([])
    }
  })

  it('encrypt every bucket, keep the public out, refuse plain HTTP, and keep what is deleted', () => {
    const buckets = ofType('AWS::S3::Bucket')
    for (const { id, Properties, DeletionPolicy } of buckets) {
      expect(Properties.BucketEncryption, id).to.not.equal(undefined)
      expect(Object.values(Properties.PublicAccessBlockConfiguration), id).to.deep.equal([true, true, true, true])
      expect(DeletionPolicy, id).to.equal('Retain')
    }
    const refusing = ofType('AWS::S3::BucketPolicy').filter(({ Properties }) =>
      JSON.stringify(Properties).includes('aws:SecureTransport'),
    )
    expect(refusing).to.have.length(buckets.length)
    const objects = buckets.find(({ id }) => id.startsWith('Objects'))
    expect(objects?.Properties.VersioningConfiguration.Status).to.equal('Enabled')
    expect(JSON.stringify(objects?.Properties.LifecycleConfiguration)).to.contain('AbortIncompleteMultipartUpload')
  })

  it('keep every log for a year, encrypted', () => {
    const groups = ofType('AWS::Logs::LogGroup')
    expect(without(groups, ({ Properties }) => Properties.RetentionInDays === 365)).to.deep.equal([])
    expect(without(groups, ({ Properties }) => Properties.KmsKeyId !== undefined)).to.deep.equal([])
  })

  it('tell operators of every alarm and of its end, and explain each in the guide', () => {
    const guide = readFileSync(path.join(here, '../README.md'), 'utf8')
    const alarms = ofType('AWS::CloudWatch::Alarm').filter(({ id }) => id.startsWith('Alarm'))
    expect(alarms.length).to.be.above(15)
    for (const { id, Properties } of alarms) {
      expect(Properties.AlarmActions, id).to.have.length(1)
      expect(Properties.OKActions, id).to.have.length(1)
      const name = String(Properties.AlarmName).replace('tomorro-production-', '')
      expect(guide, `the guide on ${name}`).to.contain(
        `\`${name.startsWith('unhealthy-') ? 'unhealthy-<service>' : name}\``,
      )
    }
    expect(ofType('AWS::SNS::Subscription')).to.have.length(1)
  })

  it('alarm on, scale by and show only what somebody measures', async () => {
    const watched = ofType('AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard')
    expect(JSON.stringify(watched), 'an alarm takes no search').to.not.contain('SEARCH(')
    const own = new Set(
      watched.flatMap(({ Properties }) =>
        Properties.DashboardBody ? metricsOfDashboard(Properties.DashboardBody) : metricsOfAlarm(Properties),
      ),
    )
    expect(own)
      .to.include('drift of ')
      .and.to.have.property('size', Object.keys(queues).length + 2)
    const measured = new Set(
      ofType('AWS::Logs::MetricFilter').flatMap(({ Properties }) =>
        Properties.MetricTransformations.map(({ MetricName }: { MetricName: string }) => `${MetricName} of `),
      ),
    )
    const bundles = bundlesForTests()
    const database = await testDatabase()
    for (const program of programs().filter(({ kind }) => kind === 'worker')) {
      const { ready, stop } = await bundles.start(program.name, {
        DATABASE_URL: database.url(loginOf(program)),
        METRICS_PORT: '0',
        STORAGE_FOLDER: path.join(bundles.folder, 'objects'),
      })
      const text = await (await fetch(`http://127.0.0.1:${ready.metricsPort}/metrics`)).text()
      for (const [, name = '', labels = ''] of text.matchAll(/^(tomorro_\w+)\{(.*)\} /gm))
        measured.add(`${name} of ${labelsText([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, ...pair]) => pair))}`)
      await stop()
    }
    await bundles.close()
    await database.drop()
    expect([...own].filter((metric) => !measured.has(metric))).to.deep.equal([])
  })

  it('let GitHub deploy by OpenID Connect from the stage’s environment only', () => {
    const isDelivery = ({ Properties }: Resource) => Properties?.RoleName === 'tomorro-production-delivery'
    const [{ Condition, Action }] = all.find(isDelivery)?.Properties.AssumeRolePolicyDocument.Statement ?? []
    expect(Action).to.equal('sts:AssumeRoleWithWebIdentity')
    expect(Condition.StringEquals).to.deep.equal({
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      'token.actions.githubusercontent.com:sub': 'repo:tomorro/tomorro:environment:production',
    })
  })

  it('let the pipeline do what deploy.sh asks of AWS', () => {
    const ids = new Set(
      all.filter(({ Properties }) => Properties?.RoleName === 'tomorro-production-delivery').map(({ id }) => id),
    )
    const isDelivery = (role: string | { Ref: string }) =>
      typeof role === 'string' ? role === 'tomorro-production-delivery' : ids.has(role.Ref)
    const allowed = new Set(
      ofType('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy')
        .filter(({ Properties }) => (Properties.Roles ?? []).some(isDelivery))
        .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
        .flatMap(({ Action }: { Action: string | string[] }) => Action),
    )
    const script = ['../deploy.sh', '../../.github/workflows/deploy.yml'].map((file) =>
      readFileSync(path.join(here, file), 'utf8'),
    )
    const commands = new Set(
      [...script.join('\n').matchAll(/\baws ([a-z0-9]+) ([a-z-]+)/g)].map(([command]) => command),
    )
    expect(commands.size).to.be.above(8)
    for (const command of commands) {
      const needed = actionsOf[command.replace(/^aws /, '')]
      expect(needed, `${command} is not known to this test`).to.not.equal(undefined)
      for (const action of needed ?? []) expect(allowed.has(action), `${action} for ${command}`).to.equal(true)
    }
  })

  it('hold a budget that tells before it is spent', () => {
    expect(ofType('AWS::Budgets::Budget')[0]?.Properties.NotificationsWithSubscribers).to.have.length(2)
  })

  it('serve the web client over TLS only, with a policy that lets in no script of others', () => {
    const [distribution] = ofType('AWS::CloudFront::Distribution')
    expect(distribution?.Properties.DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy).to.equal(
      'redirect-to-https',
    )
    expect(distribution?.Properties.DistributionConfig.ViewerCertificate.MinimumProtocolVersion).to.equal(
      'TLSv1.2_2021',
    )
    expect(JSON.stringify(ofType('AWS::CloudFront::ResponseHeadersPolicy')[0])).to.contain("script-src 'self'")
  })

  it('let the web client read from the gateway’s own name, which its policy allows', () => {
    const script = path.join(here, 'web-configuration.mjs')
    const { apiUrl } = JSON.parse(execFileSync(process.execPath, [script, 'production'], { encoding: 'utf8' }))
    expect(apiUrl).to.equal(`https://${ofType('AWS::ApiGateway::DomainName')[0]?.Properties.DomainName}`)
    const [{ Properties } = { Properties: undefined }] = ofType('AWS::CloudFront::ResponseHeadersPolicy')
    expect(JSON.stringify(Properties)).to.contain(`connect-src 'self' ${apiUrl} `)
  })

  it('record which image of every program runs', () => {
    const recorded = ofType('AWS::SSM::Parameter').map(({ Properties }) => Properties.Name)
    const deployed = programs().filter(({ kind }) => kind !== 'gateway')
    expect(recorded).to.deep.equal(deployed.map(({ name }) => `/tomorro/production/tag/${name}`))
  })
})

type Dimension = { readonly Name: string; readonly Value: string }

/** Sorted labels of a metric, without the name of the process, which every metric has and no alarm uses. */
const labelsText = (labels: readonly (readonly string[])[]): string =>
  labels
    .filter(([name]) => name !== 'service')
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(',')

/** The processes' own metrics in an alarm, such as `tomorro_queue_jobs of queue=dead-letters,state=waiting`. */
// biome-ignore lint/suspicious/noExplicitAny: properties of a template's resource
function metricsOfAlarm({ Namespace, MetricName, Dimensions, Metrics = [] }: any): string[] {
  const read = [
    { Namespace, MetricName, Dimensions },
    // biome-ignore lint/suspicious/noExplicitAny: as above
    ...Metrics.flatMap(({ MetricStat }: any) => (MetricStat ? [MetricStat.Metric] : [])),
  ]
  return read
    .filter((metric) => metric.Namespace === METRIC_NAMESPACE)
    .map(
      (metric) =>
        `${metric.MetricName} of ${labelsText((metric.Dimensions ?? []).map(({ Name, Value }: Dimension) => [Name, Value]))}`,
    )
}

/** As `metricsOfAlarm`. @param body JSON, in parts between references */
function metricsOfDashboard(body: { readonly 'Fn::Join': readonly [string, readonly unknown[]] }): string[] {
  const text = body['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'reference')).join('')
  const widgets: { properties: { metrics?: unknown[][] } }[] = JSON.parse(text).widgets
  return widgets
    .flatMap(({ properties }) => properties.metrics ?? [])
    .filter(([namespace]) => namespace === METRIC_NAMESPACE)
    .map(([, name, ...rest]) => {
      const words = rest.filter((part): part is string => typeof part === 'string')
      return `${name} of ${labelsText(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])))}`
    })
}
