import {
  aws_apigateway as apigateway,
  aws_apigatewayv2 as apigatewayv2,
  type aws_elasticloadbalancingv2 as balancing,
  aws_certificatemanager as certificates,
  aws_ec2 as ec2,
  aws_iam as iam,
  aws_lambda as lambda,
  aws_logs as logs,
  aws_route53 as route53,
  aws_route53_targets as route53Targets,
  aws_ssm as ssm,
  aws_wafv2 as waf,
} from 'aws-cdk-lib'
import { Duration, Stack } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import document from '../../generated/gateway/rest.openapi.json' with { type: 'json' }
import { bundleFolder } from './bundle-folder.ts'
import type { Deployable } from './deployable.ts'
import type { Foundation } from './foundation.ts'
import type { Running } from './running.ts'
import type { Stage } from './stage.ts'
import { managedRules, webAclLog } from './web-acl.ts'

/** Maximum requests of one client address, and of one credential, in five minutes; the firewall refuses more. */
const ADDRESS_REQUESTS = 6_000
const CREDENTIAL_REQUESTS = 15_000

export type Edge = {
  readonly api: apigateway.SpecRestApi
  readonly authorizer: lambda.Alias
  readonly firewall: waf.CfnWebACL
}

type Parts = {
  readonly stage: Stage
  readonly foundation: Foundation
  readonly balancer: balancing.ApplicationLoadBalancer
  readonly link: ec2.SecurityGroup
  readonly authorizer: Deployable
  readonly running: Running
}

/** API Gateway with the generated document, the authorizer and the firewall. */
export function addEdge(scope: Construct, parts: Parts): Edge {
  const { stage, foundation, balancer, link, running } = parts
  const authorizer = addAuthorizer(scope, parts)
  const invoker = new iam.Role(scope, 'AuthorizerInvoker', {
    assumedBy: new iam.ServicePrincipal('apigateway.amazonaws.com'),
    description: 'API Gateway as the caller of the authorizer',
  })
  invoker.addToPolicy(
    new iam.PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [authorizer.functionArn] }),
  )
  const vpcLink = new apigatewayv2.VpcLink(scope, 'Link', {
    vpc: foundation.vpc,
    subnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
    securityGroups: [link],
  })
  const { region, partition } = Stack.of(scope)
  const accessLog = new logs.LogGroup(scope, 'AccessLog', {
    logGroupName: `/tomorro/${stage.name}/gateway`,
    retention: stage.logDays as logs.RetentionDays,
    encryptionKey: foundation.logKey,
  })
  const api = new apigateway.SpecRestApi(scope, 'Api', {
    restApiName: `tomorro-${stage.name}`,
    apiDefinition: apigateway.ApiDefinition.fromInline(
      filledIn({
        VpcLinkV2: vpcLink.vpcLinkId,
        AlbArn: balancer.loadBalancerArn,
        AuthorizerUri: `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${authorizer.functionArn}/invocations`,
        AuthorizerRole: invoker.roleArn,
      }),
    ),
    mode: apigateway.RestApiMode.OVERWRITE,
    failOnWarnings: true,
    parameters: { basepath: 'ignore' },
    endpointTypes: [apigateway.EndpointType.REGIONAL],
    // Only the custom domain has the firewall and TLS 1.2.
    disableExecuteApiEndpoint: true,
    cloudWatchRole: true,
    deployOptions: {
      stageName: stage.name,
      metricsEnabled: true,
      tracingEnabled: true,
      loggingLevel: apigateway.MethodLoggingLevel.ERROR,
      // Not logged: bodies and headers hold personal data and credentials.
      dataTraceEnabled: false,
      throttlingRateLimit: stage.requestsPerSecond,
      throttlingBurstLimit: stage.requestBurst,
      accessLogDestination: new apigateway.LogGroupLogDestination(accessLog),
      accessLogFormat: apigateway.AccessLogFormat.custom(JSON.stringify(accessLogLine)),
    },
  })
  // The order of a release: the authorizer knows new operations before a gateway serves them, and services answer them before both.
  for (const { service } of running.services.values()) {
    service.node.addDependency(authorizer)
    api.latestDeployment?.node.addDependency(service)
  }
  const firewall = addFirewall(scope, stage, foundation)
  new waf.CfnWebACLAssociation(scope, 'FirewallOfApi', {
    webAclArn: firewall.attrArn,
    resourceArn: api.deploymentStage.stageArn,
  })
  addDomain(scope, stage, api)
  return { api, authorizer, firewall }
}

const accessLogLine = {
  requestId: '$context.requestId',
  operation: '$context.httpMethod $context.resourcePath',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  integrationMilliseconds: '$context.integrationLatency',
  authorizerMilliseconds: '$context.authorizer.latency',
  organisation: '$context.authorizer.orgId',
  error: '$context.error.responseType',
  ip: '$context.identity.sourceIp',
}

/** The generated document with its placeholders replaced by values of the deployment. */
function filledIn(values: Readonly<Record<string, string>>): object {
  const left = new Set<string>()
  const filled = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
    typeof value === 'string'
      ? value.replaceAll(/\$\{(\w+)\}/g, (placeholder, name: string) => {
          if (values[name] === undefined) left.add(placeholder)
          return values[name] ?? placeholder
        })
      : value,
  )
  if (left.size > 0)
    throw new Error(`The gateway document has placeholders that nothing fills in: ${[...left].join(', ')}`)
  return filled
}

/** Outside of the VPC: it fetches the issuer's keys from the internet and reaches nothing of ours. */
function addAuthorizer(scope: Construct, { stage, foundation, authorizer }: Parts): lambda.Alias {
  const logGroup = new logs.LogGroup(scope, 'AuthorizerLog', {
    logGroupName: `/tomorro/${stage.name}/authorizer`,
    retention: stage.logDays as logs.RetentionDays,
    encryptionKey: foundation.logKey,
  })
  const code = new lambda.Function(scope, 'Authorizer', {
    functionName: `tomorro-${stage.name}-authorizer`,
    description: 'Decides by token or key which operation a request may call',
    runtime: lambda.Runtime.NODEJS_24_X,
    architecture: lambda.Architecture.ARM_64,
    handler: 'index.handler',
    code: lambda.Code.fromAsset(bundleFolder(authorizer.bundle)),
    memorySize: 512,
    timeout: Duration.seconds(5),
    tracing: lambda.Tracing.ACTIVE,
    logGroup,
    environment: {
      ISSUER: stage.auth0.issuer,
      AUDIENCE: stage.auth0.audience,
      JWKS_URI: `${stage.auth0.issuer}.well-known/jwks.json`,
      // Digests only. The operator writes them before the first deploy and whenever a key changes.
      ADMIN_KEYS: ssm.StringParameter.valueForStringParameter(scope, `/tomorro/${stage.name}/admin-keys`),
    },
  })
  return new lambda.Alias(scope, 'AuthorizerLive', {
    aliasName: 'live',
    version: code.currentVersion,
    provisionedConcurrentExecutions: stage.authorizerInstances,
  })
}

function addFirewall(scope: Construct, stage: Stage, foundation: Foundation): waf.CfnWebACL {
  const limited = (name: string, priority: number, rate: waf.CfnWebACL.RateBasedStatementProperty) => ({
    name,
    priority,
    action: { block: { customResponse: { responseCode: 429 } } },
    visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: name },
    statement: { rateBasedStatement: rate },
  })
  const firewall = new waf.CfnWebACL(scope, 'Firewall', {
    name: `tomorro-${stage.name}-api`,
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: 'firewall' },
    rules: [
      {
        name: 'method-override',
        priority: 0,
        action: { block: {} },
        visibilityConfig: {
          cloudWatchMetricsEnabled: true,
          sampledRequestsEnabled: true,
          metricName: 'method-override',
        },
        // API Gateway obeys this header, and would call another operation than the authorised one.
        statement: {
          sizeConstraintStatement: {
            fieldToMatch: { singleHeader: { Name: 'x-http-method-override' } },
            comparisonOperator: 'GE',
            size: 1,
            textTransformations: [{ priority: 0, type: 'NONE' }],
          },
        },
      },
      limited('address-rate', 1, { aggregateKeyType: 'IP', limit: ADDRESS_REQUESTS, evaluationWindowSec: 300 }),
      limited('credential-rate', 2, {
        aggregateKeyType: 'CUSTOM_KEYS',
        customKeys: [{ header: { name: 'authorization', textTransformations: [{ priority: 0, type: 'NONE' }] } }],
        limit: CREDENTIAL_REQUESTS,
        evaluationWindowSec: 300,
      }),
      // Uploads are longer than the firewall reads; the services limit bodies by the contract.
      managedRules('AWSManagedRulesCommonRuleSet', 3, ['SizeRestrictions_BODY']),
      managedRules('AWSManagedRulesKnownBadInputsRuleSet', 4),
      managedRules('AWSManagedRulesAmazonIpReputationList', 5),
    ],
  })
  webAclLog(scope, firewall, {
    name: `aws-waf-logs-tomorro-${stage.name}-api`,
    days: stage.logDays,
    key: foundation.logKey,
  })
  return firewall
}

function addDomain(scope: Construct, { domain }: Stage, api: apigateway.SpecRestApi): void {
  const zone = route53.HostedZone.fromHostedZoneAttributes(scope, 'Zone', {
    hostedZoneId: domain.zoneId,
    zoneName: domain.zoneName,
  })
  const domainName = `api.${domain.zoneName}`
  api.addDomainName('Domain', {
    domainName,
    certificate: new certificates.Certificate(scope, 'ApiCertificate', {
      domainName,
      validation: certificates.CertificateValidation.fromDns(zone),
    }),
    endpointType: apigateway.EndpointType.REGIONAL,
    securityPolicy: apigateway.SecurityPolicy.TLS_1_2,
  })
  new route53.ARecord(scope, 'ApiRecord', {
    zone,
    recordName: 'api',
    target: route53.RecordTarget.fromAlias(new route53Targets.ApiGateway(api)),
  })
}
