import { type aws_ecr as ecr, aws_iam as iam } from 'aws-cdk-lib'
import { Duration, Stack } from 'aws-cdk-lib/core'
import type { Construct } from 'constructs'
import type { Stage } from './stage.ts'

const GITHUB = 'token.actions.githubusercontent.com'

/**
 * The role that the pipeline deploys with. GitHub proves by OpenID Connect that a run is of this repository and of this stage's
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
  for (const image of images) image.grantPullPush(role)
  // The CDK's own roles do the rest; `cdk bootstrap` makes them.
  role.addToPolicy(
    new iam.PolicyStatement({
      actions: ['sts:AssumeRole'],
      resources: ['deploy-role', 'file-publishing-role', 'lookup-role'].map(
        (kind) => `arn:${partition}:iam::${account}:role/cdk-hnb659fds-${kind}-${account}-${region}`,
      ),
    }),
  )
}
