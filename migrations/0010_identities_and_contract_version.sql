ALTER TABLE "admin"."audit" ADD COLUMN "key_id" text;--> statement-breakpoint
ALTER TABLE "admin"."audit" ADD COLUMN "reviewer" text;--> statement-breakpoint
ALTER TABLE "admin"."idempotency_key" ADD COLUMN "contract_version" text;--> statement-breakpoint
ALTER TABLE "calculation"."idempotency_key" ADD COLUMN "contract_version" text;--> statement-breakpoint
ALTER TABLE "ingestion"."idempotency_key" ADD COLUMN "contract_version" text;--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD COLUMN "submitted_by_email" text;--> statement-breakpoint
ALTER TABLE "ingestion"."transition" ADD COLUMN "actor_email" text;--> statement-breakpoint
ALTER TABLE "report"."idempotency_key" ADD COLUMN "contract_version" text;