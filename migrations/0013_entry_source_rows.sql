ALTER TABLE "ingestion"."entry" ADD COLUMN "source_rows" "int4multirange";--> statement-breakpoint
ALTER TABLE "ingestion"."upload" ADD COLUMN "sheet" text;