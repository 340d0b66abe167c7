ALTER TABLE "ingestion"."import" ADD COLUMN "preparers" text[];--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD COLUMN "preparers" text[];