import { aws_ec2 as ec2 } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import type { Foundation } from './foundation.ts'

const POSTGRES = ec2.Port.tcp(5432)
const HTTPS = ec2.Port.tcp(443)

/**
 * The security group of a process that reaches the database proxy and AWS over HTTPS, and nothing else.
 * @param reaches the AWS services, for people
 * @param idPrefix of the CloudFormation ids
 */
export function databaseClient(
  scope: Construct,
  { vpc, proxySecurityGroup }: Foundation,
  { name, reaches, idPrefix = '' }: { name: string; reaches: string; idPrefix?: string },
): ec2.SecurityGroup {
  const group = new ec2.SecurityGroup(scope, `${idPrefix}SecurityGroup-${name}`, {
    vpc,
    description: `${name}: reaches the database proxy and AWS over HTTPS`,
    allowAllOutbound: false,
  })
  group.addEgressRule(ec2.Peer.anyIpv4(), HTTPS, reaches)
  group.addEgressRule(proxySecurityGroup, POSTGRES, 'The database proxy')
  new ec2.CfnSecurityGroupIngress(scope, `${idPrefix}ProxyFrom-${name}`, {
    groupId: proxySecurityGroup.securityGroupId,
    ipProtocol: 'tcp',
    fromPort: 5432,
    toPort: 5432,
    sourceSecurityGroupId: group.securityGroupId,
    description: name,
  })
  return group
}

/** The security group of a task, which serves nothing. */
export const taskSecurityGroup = (scope: Construct, foundation: Foundation, name: string): ec2.SecurityGroup =>
  databaseClient(scope, foundation, { name, reaches: 'ECR, Secrets Manager, CloudWatch', idPrefix: 'Task' })
