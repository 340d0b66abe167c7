import { type App, Validations } from 'aws-cdk-lib/core'

const managed = (policy: string) =>
  `AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/${policy}]`

/**
 * Accepted findings of cdk-nag, each with its reason; one of a single resource is acknowledged where the resource is made. The
 * template's own tests restrict wildcards further.
 */
const waivers: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: 'AwsSolutions::AwsSolutions-ECS2',
    reason: 'Addresses and names stand in the environment; passwords come from Secrets Manager',
  },
  {
    id: 'AwsSolutions::AwsSolutions-APIG2',
    reason: 'The services validate requests by the contract; the importer knows an older dialect of schemas',
  },
  {
    id: 'AwsSolutions::AwsSolutions-IAM5[Resource::*]',
    reason: 'ecr:GetAuthorizationToken and the actions of X-Ray know no resource',
  },
  {
    id: managed('AWSLambdaBasicExecutionRole'),
    reason: 'Writes to the log of the function and nothing else',
  },
  { id: managed('AmazonRDSEnhancedMonitoringRole'), reason: 'The only policy that RDS documents for this role' },
  {
    id: managed('AmazonAPIGatewayPushToCloudWatchLogs'),
    reason: 'The only policy that API Gateway documents for this role',
  },
]

export function acknowledge(app: App): void {
  for (const waiver of waivers) Validations.of(app).acknowledge(waiver)
}
