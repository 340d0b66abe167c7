DROP INDEX "calculation"."idempotency_key_age";--> statement-breakpoint
DROP INDEX "ingestion"."idempotency_key_age";--> statement-breakpoint
DROP INDEX "report"."idempotency_key_age";--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD COLUMN "content_digest" text;--> statement-breakpoint
CREATE INDEX "run_queued" ON "calculation"."run" USING btree ("org_id") WHERE "calculation"."run"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "item_content" ON "ingestion"."item" USING btree ("org_id","content_digest","id");--> statement-breakpoint
CREATE INDEX "item_approved" ON "ingestion"."item" USING btree ("org_id","subchild_id",coalesce("site", ''),"period_start") WHERE "ingestion"."item"."state" = 'approved';--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "calculation"."idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "ingestion"."idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "report"."idempotency_key" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD CONSTRAINT "item_content_digest" CHECK ("ingestion"."item"."content_digest" ~ '^[0-9a-f]{64}$');