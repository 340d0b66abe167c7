ALTER TABLE "ingestion"."entry" ADD COLUMN "inputs" jsonb;--> statement-breakpoint
ALTER TABLE "ingestion"."entry" ADD COLUMN "is_estimated" boolean DEFAULT false NOT NULL;