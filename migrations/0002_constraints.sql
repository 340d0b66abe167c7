CREATE TABLE "calculation"."idempotency_key" (
	"org_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"key" text NOT NULL,
	"body_digest" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_org_id_operation_id_key_pk" PRIMARY KEY("org_id","operation_id","key"),
	CONSTRAINT "idempotency_key_org_id" CHECK ("calculation"."idempotency_key"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "idempotency_key_body_digest" CHECK ("calculation"."idempotency_key"."body_digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "report"."idempotency_key" (
	"org_id" text NOT NULL,
	"operation_id" text NOT NULL,
	"key" text NOT NULL,
	"body_digest" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_org_id_operation_id_key_pk" PRIMARY KEY("org_id","operation_id","key"),
	CONSTRAINT "idempotency_key_org_id" CHECK ("report"."idempotency_key"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "idempotency_key_body_digest" CHECK ("report"."idempotency_key"."body_digest" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "calculation"."factor" DROP CONSTRAINT "factor_edition";--> statement-breakpoint
ALTER TABLE "calculation"."line" DROP CONSTRAINT "line_category";--> statement-breakpoint
ALTER TABLE "ingestion"."entry" DROP CONSTRAINT "entry_ordinal";--> statement-breakpoint
DROP INDEX "admin"."audit_newest";--> statement-breakpoint
DROP INDEX "calculation"."line_period_index";--> statement-breakpoint
DROP INDEX "calculation"."line_item";--> statement-breakpoint
DROP INDEX "report"."report_newest";--> statement-breakpoint
DROP INDEX "admin"."audit_organisation";--> statement-breakpoint
DROP INDEX "ingestion"."idempotency_key_age";--> statement-breakpoint
DROP INDEX "ingestion"."item_newest";--> statement-breakpoint
ALTER TABLE "admin"."audit" ALTER COLUMN "subject" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "calculation"."idempotency_key" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "report"."idempotency_key" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "admin"."audit" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "line_by_period" ON "calculation"."line" USING btree ("org_id","period_start","period_end");--> statement-breakpoint
CREATE INDEX "line_by_item" ON "calculation"."line" USING btree ("org_id","item_id","id");--> statement-breakpoint
CREATE INDEX "upload_item" ON "ingestion"."upload" USING btree ("org_id","item_id");--> statement-breakpoint
CREATE INDEX "audit_organisation" ON "admin"."audit" USING btree ("org_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "ingestion"."idempotency_key" USING btree ("org_id","created_at");--> statement-breakpoint
CREATE INDEX "item_newest" ON "ingestion"."item" USING btree ("org_id","created_at","id");--> statement-breakpoint
ALTER TABLE "admin"."audit" ADD CONSTRAINT "audit_org_id" CHECK ("admin"."audit"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$');--> statement-breakpoint
ALTER TABLE "admin"."audit" ADD CONSTRAINT "audit_detail" CHECK (jsonb_typeof("admin"."audit"."detail") = 'object');--> statement-breakpoint
ALTER TABLE "admin"."idempotency_key" ADD CONSTRAINT "idempotency_key_body_digest" CHECK ("admin"."idempotency_key"."body_digest" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "admin"."organisation" ADD CONSTRAINT "organisation_revision" CHECK ("admin"."organisation"."revision" > 0);--> statement-breakpoint
ALTER TABLE "calculation"."factor" ADD CONSTRAINT "factor_key" CHECK ("calculation"."factor"."key" ~ '^[a-z0-9_]+([.][a-z0-9_]+)*$');--> statement-breakpoint
ALTER TABLE "calculation"."factor" ADD CONSTRAINT "factor_scope" CHECK ("calculation"."factor"."scope" in ('scope-1', 'scope-2', 'scope-3', 'outside-of-scopes'));--> statement-breakpoint
ALTER TABLE "calculation"."factor" ADD CONSTRAINT "factor_value" CHECK (abs("calculation"."factor"."kg_co2e") < 1e18);--> statement-breakpoint
ALTER TABLE "calculation"."factor" ADD CONSTRAINT "factor_gases" CHECK (abs("calculation"."factor"."kg_co2") < 1e18 and abs("calculation"."factor"."kg_ch4") < 1e18 and abs("calculation"."factor"."kg_n2o") < 1e18);--> statement-breakpoint
ALTER TABLE "calculation"."factor_edition" ADD CONSTRAINT "factor_edition_factors" CHECK ("calculation"."factor_edition"."factors" >= 0);--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_basis_name" CHECK ("calculation"."line"."basis" in ('location', 'market', 'none'));--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_method" CHECK ("calculation"."line"."method" in ('spend', 'average', 'distance'));--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_ordinal" CHECK ("calculation"."line"."ordinal" >= 0);--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_quantities" CHECK (abs("calculation"."line"."quantity") < 1e18 and abs("calculation"."line"."input_quantity") < 1e18 and abs("calculation"."line"."factor_value") < 1e18);--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_emissions" CHECK (abs("calculation"."line"."emissions") < 1e18 and scale("calculation"."line"."emissions") <= 5);--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_category" CHECK (case "calculation"."line"."scope" when 'scope-3' then "calculation"."line"."category" is not null and "calculation"."line"."category" between 1 and 15
        else "calculation"."line"."category" is null end);--> statement-breakpoint
ALTER TABLE "calculation"."rollup_month" ADD CONSTRAINT "rollup_month_scope" CHECK ("calculation"."rollup_month"."scope" in ('scope-1', 'scope-2', 'scope-3', 'outside-of-scopes'));--> statement-breakpoint
ALTER TABLE "calculation"."rollup_month" ADD CONSTRAINT "rollup_month_category" CHECK (("calculation"."rollup_month"."scope" = 'scope-3') = ("calculation"."rollup_month"."category" between 1 and 15));--> statement-breakpoint
ALTER TABLE "calculation"."rollup_month" ADD CONSTRAINT "rollup_month_emissions" CHECK (abs("calculation"."rollup_month"."location") < 1e18 and scale("calculation"."rollup_month"."location") <= 5 and abs("calculation"."rollup_month"."market") < 1e18 and scale("calculation"."rollup_month"."market") <= 5);--> statement-breakpoint
ALTER TABLE "calculation"."run" ADD CONSTRAINT "run_subject" CHECK (case "calculation"."run"."kind" when 'activity' then "calculation"."run"."request" is not null and "calculation"."run"."item_id" is null
        else "calculation"."run"."item_id" is not null and "calculation"."run"."item_revision" > 0 end);--> statement-breakpoint
ALTER TABLE "ingestion"."entry" ADD CONSTRAINT "entry_org_id" CHECK ("ingestion"."entry"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$');--> statement-breakpoint
ALTER TABLE "ingestion"."entry" ADD CONSTRAINT "entry_ordinal" CHECK ("ingestion"."entry"."ordinal" > 0);--> statement-breakpoint
ALTER TABLE "ingestion"."idempotency_key" ADD CONSTRAINT "idempotency_key_org_id" CHECK ("ingestion"."idempotency_key"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$');--> statement-breakpoint
ALTER TABLE "ingestion"."idempotency_key" ADD CONSTRAINT "idempotency_key_body_digest" CHECK ("ingestion"."idempotency_key"."body_digest" ~ '^[0-9a-f]{64}$');--> statement-breakpoint
ALTER TABLE "ingestion"."transition" ADD CONSTRAINT "transition_org_id" CHECK ("ingestion"."transition"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$');--> statement-breakpoint
ALTER TABLE "ingestion"."transition" ADD CONSTRAINT "transition_from_state" CHECK ("ingestion"."transition"."from_state" in ('draft', 'pending', 'approved', 'rejected'));--> statement-breakpoint
ALTER TABLE "ingestion"."transition" ADD CONSTRAINT "transition_to_state" CHECK ("ingestion"."transition"."to_state" in ('draft', 'pending', 'approved', 'rejected'));--> statement-breakpoint
ALTER TABLE "ingestion"."transition" ADD CONSTRAINT "transition_reason" CHECK ("ingestion"."transition"."to_state" <> 'rejected' or "ingestion"."transition"."reason" is not null);--> statement-breakpoint
ALTER TABLE "ingestion"."upload" ADD CONSTRAINT "upload_org_id" CHECK ("ingestion"."upload"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$');--> statement-breakpoint
ALTER TABLE "ingestion"."upload" ADD CONSTRAINT "upload_rows" CHECK ("ingestion"."upload"."rows" > 0);--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_aggregate" CHECK ("report"."report"."aggregate" in ('daily', 'weekly', 'monthly', 'quarterly', 'yearly'));--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_problem" CHECK (("report"."report"."state" = 'failed') = ("report"."report"."problem" is not null));