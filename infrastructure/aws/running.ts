import type { aws_elasticloadbalancingv2 as balancing, aws_ecs as ecs } from 'aws-cdk-lib'

/** The services and workers of a stage, by name. */
export type Running = {
  readonly services: ReadonlyMap<
    string,
    { readonly service: ecs.FargateService; readonly targets: balancing.ApplicationTargetGroup }
  >
  readonly workers: ReadonlyMap<string, ecs.FargateService>
}
