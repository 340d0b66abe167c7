#!/usr/bin/env bash
# Deploys a stage to AWS from this checkout: deploy.sh STAGE [TAGS]. Needs aws, docker and npm, and credentials of the stage's account.
# TAGS is JSON, such as {"ingestion":"<tag>"}: images of an earlier release, for a rollback. A repeat is safe: existing images
# are not rebuilt, and CloudFormation changes only differences.
#
# Order: foundation, images, tasks, migration (it only adds), application (authorizer, then services, then gateway), web client.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

stage=${1:?usage: deploy.sh STAGE [TAGS]}
tags=${2:-}
# An image of another architecture does not start.
platform=linux/arm64

(cd infrastructure/aws && npm ci --no-workspaces --no-audit --no-fund --loglevel=error)
npm ci --no-audit --no-fund --loglevel=error
cdk() { (cd infrastructure/aws && node_modules/.bin/cdk "$@" -c stage="$stage" -c tags="${tags:-{\}}"); }
output() { # part, output; the web client's stack is where CloudFront wants it
  aws cloudformation describe-stacks --stack-name "tomorro-$stage-$1" --region "$([[ $1 == web ]] && echo us-east-1 || echo "$region")" \
    --query "Stacks[0].Outputs[?OutputKey=='$2'].OutputValue" --output text
}

region=$(aws configure get region || echo "${AWS_REGION:?}")

cdk deploy "tomorro-$stage-foundation" --require-approval never

registry=$(aws sts get-caller-identity --query Account --output text).dkr.ecr.$region.amazonaws.com
aws ecr get-login-password | docker login --username AWS --password-stdin "$registry"
while read -r program tag; do
  if aws ecr describe-images --repository-name "tomorro/$program" --image-ids "imageTag=$tag" >/dev/null 2>&1; then
    echo "$program $tag exists"
  else
    docker buildx build --platform "$platform" --build-arg "PROGRAM=$program" --sbom=true --provenance=mode=max \
      --tag "$registry/tomorro/$program:$tag" --push --file infrastructure/Dockerfile .
  fi
done < <(npm run --silent release:tags -- --images)

cdk deploy "tomorro-$stage-tasks" --require-approval never

# The migration must succeed before any service changes.
network="awsvpcConfiguration={subnets=[$(output tasks Subnets)],securityGroups=[$(output tasks SecurityGroup)],assignPublicIp=DISABLED}"
cluster=$(output tasks Cluster)
task=$(aws ecs run-task --cluster "$cluster" --launch-type FARGATE --task-definition "tomorro-$stage-migrate" \
  --network-configuration "$network" --query 'tasks[0].taskArn' --output text)
aws ecs wait tasks-stopped --cluster "$cluster" --tasks "$task"
code=$(aws ecs describe-tasks --cluster "$cluster" --tasks "$task" \
  --query "tasks[0].containers[?name=='main'].exitCode" --output text)
if [[ $code != 0 ]]; then
  echo "The migration ended with $code; nothing else was changed. Its log is /tomorro/$stage/migrate" >&2
  exit 1
fi

cdk deploy "tomorro-$stage-application" "tomorro-$stage-web" --require-approval never

web=$(node scripts/run.cjs clients/web/build.main.ts | tail -1)
files=$(output web FilesBucket)
# Upload the files with a digest in their names first, and the page that refers to them last.
aws s3 sync --region us-east-1 "$web" "s3://$files" --exclude '*.html' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync --region us-east-1 "$web" "s3://$files" --exclude '*' --include '*.html' --cache-control 'no-cache'
npm run docs
node infrastructure/aws/web-configuration.mjs "$stage" | aws s3 cp --region us-east-1 - "s3://$files/config.json" --cache-control 'no-cache' \
  --content-type application/json
aws s3 cp --region us-east-1 dist/docs.html "s3://$files/docs.html" --cache-control 'no-cache'
node scripts/run.cjs infrastructure/contract-files.main.ts "$stage" dist/contracts
aws s3 sync --region us-east-1 dist/contracts "s3://$files" --cache-control 'max-age=300' --content-type application/json
aws cloudfront create-invalidation --distribution-id "$(output web DistributionId)" \
  --paths /index.html /docs.html '/openapi*' /swagger.json /config.json >/dev/null

# The record that `deploy:plan` compares the next deploy with.
[[ -n $tags ]] || aws ssm put-parameter --name "/tomorro/$stage/commit" --type String --overwrite --value "$(git rev-parse HEAD)" >/dev/null
