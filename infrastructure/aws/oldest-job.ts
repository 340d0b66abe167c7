import { aws_cloudwatch as cloudwatch } from 'aws-cdk-lib'
import { Duration } from 'aws-cdk-lib/core'
import { METRIC_NAMESPACE } from './container.ts'

/**
 * Seconds that the oldest job of some queues has waited for a worker. Each queue is named, because an alarm cannot use a search.
 * @param unmeasured the value of a minute without a measurement of a queue; if omitted, such minutes are ignored
 */
export function oldestJob(queues: readonly string[], unmeasured?: number): cloudwatch.MathExpression {
  const idOf = (index: number) => `queue${index}`
  const terms = queues.map((_, index) =>
    unmeasured === undefined ? idOf(index) : `FILL(${idOf(index)}, ${unmeasured})`,
  )
  const period = Duration.minutes(1)
  return new cloudwatch.MathExpression({
    expression: `MAX([${terms.join(', ')}])`,
    usingMetrics: Object.fromEntries(
      queues.map((queue, index) => [
        idOf(index),
        new cloudwatch.Metric({
          namespace: METRIC_NAMESPACE,
          metricName: 'tomorro_queue_oldest_seconds',
          dimensionsMap: { queue },
          statistic: 'Maximum',
          period,
        }),
      ]),
    ),
    period,
    label: 'Oldest waiting job, seconds',
  })
}
