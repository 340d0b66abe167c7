import {
  aws_certificatemanager as certificates,
  aws_cloudfront as cloudfront,
  aws_iam as iam,
  aws_kms as kms,
  aws_cloudfront_origins as origins,
  aws_route53 as route53,
  aws_route53_targets as route53Targets,
  aws_s3 as s3,
  aws_wafv2 as waf,
} from 'aws-cdk-lib'
import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import { deliveryRole } from './delivery.ts'
import { privateBucket } from './foundation.ts'
import type { Stage } from './stage.ts'
import { managedRules, webAclLog } from './web-acl.ts'

/** A path without a file is a page of the web client, which routes it. */
const ROUTE_TO_INDEX = `
function handler(event) {
  var request = event.request
  if (request.uri === '/docs') request.uri = '/docs.html'
  else if (request.uri.indexOf('.') === -1) request.uri = '/index.html'
  return request
}`

/**
 * The web client, and the contract as a page (`/docs`) and as documents (`/openapi.json`), in us-east-1, the region of
 * CloudFront's certificates.
 */
export class Web extends Stack {
  constructor(scope: Construct, id: string, stage: Stage, props: StackProps) {
    super(scope, id, props)
    const { domain } = stage
    const zone = route53.HostedZone.fromHostedZoneAttributes(this, 'Zone', {
      hostedZoneId: domain.zoneId,
      zoneName: domain.zoneName,
    })
    const domainName = `app.${domain.zoneName}`
    const accessLogs = new s3.Bucket(this, 'AccessLogs', {
      ...privateBucket,
      // CloudFront writes its logs as an ACL grantee.
      objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    })
    const files = new s3.Bucket(this, 'Files', {
      ...privateBucket,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    })
    const firewall = this.firewall(stage)
    const origin = origins.S3BucketOrigin.withOriginAccessControl(files)
    const page = {
      origin,
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: this.securityHeaders(stage),
      compress: true,
    }
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      domainNames: [domainName],
      certificate: new certificates.Certificate(this, 'Certificate', {
        domainName,
        validation: certificates.CertificateValidation.fromDns(zone),
      }),
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      defaultRootObject: 'index.html',
      webAclId: firewall.attrArn,
      enableLogging: true,
      logBucket: accessLogs,
      logFilePrefix: 'distribution/',
      defaultBehavior: {
        ...page,
        functionAssociations: [
          {
            eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
            function: new cloudfront.Function(this, 'RouteToIndex', {
              code: cloudfront.FunctionCode.fromInline(ROUTE_TO_INDEX),
              runtime: cloudfront.FunctionRuntime.JS_2_0,
            }),
          },
        ],
      },
      additionalBehaviors: {
        // Retool's editor and other programs read the contract from other origins.
        '/openapi*': {
          ...page,
          responseHeadersPolicy: cloudfront.ResponseHeadersPolicy.CORS_ALLOW_ALL_ORIGINS_AND_SECURITY_HEADERS,
        },
      },
    })
    Validations.of(distribution).acknowledge({
      id: 'AwsSolutions::AwsSolutions-CFR1',
      reason: 'Customers travel; the service is not closed to any country',
    })
    Validations.of(accessLogs).acknowledge({
      id: 'AwsSolutions::AwsSolutions-S1',
      reason: 'It is the bucket that access logs are written to; logging its own access would never end',
    })
    new route53.ARecord(this, 'Record', {
      zone,
      recordName: 'app',
      target: route53.RecordTarget.fromAlias(new route53Targets.CloudFrontTarget(distribution)),
    })
    this.letDeliveryPublish(files, distribution, stage)
    new CfnOutput(this, 'FilesBucket', { value: files.bucketName })
    new CfnOutput(this, 'DistributionId', { value: distribution.distributionId })
  }

  /** deploy.sh copies the built files into the bucket. */
  private letDeliveryPublish(files: s3.Bucket, distribution: cloudfront.Distribution, stage: Stage): void {
    const role = deliveryRole(this, stage)
    const allow = (action: string, resource: string) =>
      role.addToPrincipalPolicy(new iam.PolicyStatement({ actions: [action], resources: [resource] }))
    allow('s3:ListBucket', files.bucketArn)
    allow('s3:PutObject', files.arnForObjects('*'))
    allow('cloudfront:CreateInvalidation', distribution.distributionArn)
    Validations.of(role).acknowledge({
      id: 'AwsSolutions::AwsSolutions-IAM5[Resource::<Files8E6940B8.Arn>/*]',
      reason: 'Files of one bucket, whose names hold digests; no wildcard of actions',
    })
  }

  private securityHeaders({ name, domain, auth0 }: Stage): cloudfront.ResponseHeadersPolicy {
    const issuer = auth0.issuer.replace(/\/$/, '')
    const contentSecurityPolicy = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' https://api.${domain.zoneName} ${issuer}`,
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; ')
    return new cloudfront.ResponseHeadersPolicy(this, 'SecurityHeaders', {
      responseHeadersPolicyName: `tomorro-${name}-web`,
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
      },
    })
  }

  private firewall(stage: Stage): waf.CfnWebACL {
    const firewall = new waf.CfnWebACL(this, 'Firewall', {
      name: `tomorro-${stage.name}-web`,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: 'web-firewall' },
      rules: [
        managedRules('AWSManagedRulesCommonRuleSet', 0),
        managedRules('AWSManagedRulesAmazonIpReputationList', 1),
      ],
    })
    const key = new kms.Key(this, 'LogKey', { enableKeyRotation: true, description: 'Encrypts logs' })
    key.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.${this.region}.amazonaws.com`))
    webAclLog(this, firewall, { name: `aws-waf-logs-tomorro-${stage.name}-web`, days: stage.logDays, key })
    return firewall
  }
}
