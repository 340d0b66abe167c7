import { type aws_ecr as ecr, aws_iam as iam } from 'aws-cdk-lib'
import { Duration, Stack, Validations } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { Stage } from './stage.ts'

const GITHUB = 'token.actions.githubusercontent.com'

/**
 * The role of the deployment pipeline. GitHub proves by OpenID Connect that a run belongs to this repository and this stage's
 * environment, so no key is stored anywhere.
 */
export function continuousDelivery(
  scope: Construct,
  { name, repository }: Stage,
  images: readonly ecr.IRepository[],
): void {
  const { account, region, partition } = Stack.of(scope)
  const provider = new iam.OidcProviderNative(scope, 'GitHub', {
    url: `https://${GITHUB}`,
    clientIds: ['sts.amazonaws.com'],
  })
  const role = new iam.Role(scope, 'Delivery', {
    roleName: `tomorro-${name}-delivery`,
    description: 'Deploys Tomorro from its GitHub repository',
    maxSessionDuration: Duration.hours(1),
    assumedBy: new iam.WebIdentityPrincipal(provider.oidcProviderArn, {
      StringEquals: {
        [`${GITHUB}:aud`]: 'sts.amazonaws.com',
        [`${GITHUB}:sub`]: `repo:${repository}:environment:${name}`,
      },
    }),
  })
  for (const image of images) {
    image.grantPullPush(role)
    image.grant(role, 'ecr:DescribeImages')
  }
  const allow = (actions: readonly string[], resources: readonly string[]) =>
    role.addToPolicy(new iam.PolicyStatement({ actions: [...actions], resources: [...resources] }))
  // The CDK's own roles change the stacks; `cdk bootstrap` creates them in both regions.
  allow(
    ['sts:AssumeRole'],
    [region, WEB_REGION].flatMap((place) =>
      ['deploy-role', 'file-publishing-role', 'lookup-role'].map(
        (kind) => `arn:${partition}:iam::${account}:role/cdk-hnb659fds-${kind}-${account}-${place}`,
      ),
    ),
  )
  // deploy.sh reads the outputs of stacks, and records the deployed commit.
  const stacks = [region, WEB_REGION].map((place) => `cloudformation:${place}:${account}:stack/tomorro-${name}-*/*`)
  allow(
    ['cloudformation:DescribeStacks'],
    stacks.map((stack) => `arn:${partition}:${stack}`),
  )
  allow(
    ['ssm:GetParameter', 'ssm:PutParameter'],
    [`arn:${partition}:ssm:${region}:${account}:parameter/tomorro/${name}/commit`],
  )
  for (const stack of stacks)
    Validations.of(role).acknowledge({
      id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:aws:${stack}]`,
      reason: 'Stacks of one stage, to whose names CloudFormation adds an id; reading only',
    })
}

/** CloudFront accepts certificates and firewalls of this region only. */
export const WEB_REGION = 'us-east-1'

/** The role of `continuousDelivery`, for grants in other stacks. */
export const deliveryRole = (scope: Construct, { name }: Stage): iam.IRole =>
  iam.Role.fromRoleName(scope, 'Delivery', `tomorro-${name}-delivery`)
