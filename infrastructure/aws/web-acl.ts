import { type aws_kms as kms, aws_logs as logs, aws_wafv2 as waf } from 'aws-cdk-lib'
import type { Construct } from 'constructs'

/** A rule group that AWS maintains. @param counted rules of it that only count */
export const managedRules = (name: string, priority: number, counted: readonly string[] = []) => ({
  name,
  priority,
  overrideAction: { none: {} },
  visibilityConfig: { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName: name },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
})

/** Logs the requests that a firewall refuses, without credentials. @param name has to begin with `aws-waf-logs-` */
export function webAclLog(
  scope: Construct,
  firewall: waf.CfnWebACL,
  { name, days, key }: { name: string; days: number; key: kms.IKey },
): void {
  const logGroup = new logs.LogGroup(scope, 'FirewallLog', {
    logGroupName: name,
    retention: days as logs.RetentionDays,
    encryptionKey: key,
  })
  new waf.CfnLoggingConfiguration(scope, 'FirewallLogging', {
    resourceArn: firewall.attrArn,
    logDestinationConfigs: [logGroup.logGroupArn],
    redactedFields: [{ singleHeader: { Name: 'authorization' } }, { singleHeader: { Name: 'cookie' } }],
    loggingFilter: {
      DefaultBehavior: 'DROP',
      Filters: [
        {
          Behavior: 'KEEP',
          Requirement: 'MEETS_ANY',
          Conditions: [{ ActionCondition: { Action: 'BLOCK' } }, { ActionCondition: { Action: 'COUNT' } }],
        },
      ],
    },
  })
}
