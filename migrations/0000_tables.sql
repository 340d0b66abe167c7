CREATE SCHEMA "admin";
--> statement-breakpoint
CREATE SCHEMA "calculation";
--> statement-breakpoint
CREATE SCHEMA "ingestion";
--> statement-breakpoint
CREATE SCHEMA "report";
--> statement-breakpoint
CREATE SCHEMA "settings";
--> statement-breakpoint
CREATE TABLE "admin"."audit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"org_id" text,
	"subject" text,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admin"."organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisation_id" CHECK ("admin"."organisation"."id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "organisation_name" CHECK (length("admin"."organisation"."name") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "calculation"."factor" (
	"key" text NOT NULL,
	"source" text NOT NULL,
	"edition" smallint NOT NULL,
	"scope" text NOT NULL,
	"category" text NOT NULL,
	"activity" text NOT NULL,
	"unit" text NOT NULL,
	"kg_co2e" numeric NOT NULL,
	"kg_co2" numeric,
	"kg_ch4" numeric,
	"kg_n2o" numeric,
	"licence" text NOT NULL,
	"note" text,
	CONSTRAINT "factor_key_source_edition_pk" PRIMARY KEY("key","source","edition"),
	CONSTRAINT "factor_edition" CHECK ("calculation"."factor"."edition" between 1990 and 2100)
);
--> statement-breakpoint
CREATE TABLE "calculation"."factor_edition" (
	"source" text NOT NULL,
	"edition" smallint NOT NULL,
	"digest" text NOT NULL,
	"licence" text NOT NULL,
	"factors" integer NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "factor_edition_source_edition_pk" PRIMARY KEY("source","edition"),
	CONSTRAINT "factor_edition_digest" CHECK ("calculation"."factor_edition"."digest" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "factor_edition_edition" CHECK ("calculation"."factor_edition"."edition" between 1990 and 2100)
);
--> statement-breakpoint
CREATE TABLE "calculation"."line" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"item_id" uuid,
	"ordinal" integer NOT NULL,
	"subchild_id" text NOT NULL,
	"site" text,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"scope" text NOT NULL,
	"category" smallint,
	"basis" text NOT NULL,
	"quantity" numeric NOT NULL,
	"unit" text NOT NULL,
	"input_quantity" numeric NOT NULL,
	"input_unit" text NOT NULL,
	"factor_key" text NOT NULL,
	"factor_source" text NOT NULL,
	"factor_edition" smallint NOT NULL,
	"factor_value" numeric NOT NULL,
	"emissions" numeric NOT NULL,
	"gases" jsonb,
	"method" text NOT NULL,
	"grade" smallint NOT NULL,
	"notices" text[] DEFAULT '{}' NOT NULL,
	"formula_version" text NOT NULL,
	"reverses" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "line_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "line_run_ordinal" UNIQUE("org_id","run_id","ordinal"),
	CONSTRAINT "line_reverses" UNIQUE("org_id","reverses"),
	CONSTRAINT "line_org_id" CHECK ("calculation"."line"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "line_period" CHECK ("calculation"."line"."period_end" > "calculation"."line"."period_start"),
	CONSTRAINT "line_scope" CHECK ("calculation"."line"."scope" in ('scope-1', 'scope-2', 'scope-3', 'outside-of-scopes')),
	CONSTRAINT "line_category" CHECK (("calculation"."line"."category" is null) or ("calculation"."line"."scope" = 'scope-3' and "calculation"."line"."category" between 1 and 15)),
	CONSTRAINT "line_basis" CHECK (("calculation"."line"."basis" = 'none') = ("calculation"."line"."scope" <> 'scope-2')),
	CONSTRAINT "line_grade" CHECK ("calculation"."line"."grade" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "calculation"."rollup_month" (
	"org_id" text NOT NULL,
	"month" date NOT NULL,
	"subchild_id" text NOT NULL,
	"site" text DEFAULT '' NOT NULL,
	"scope" text NOT NULL,
	"category" smallint DEFAULT 0 NOT NULL,
	"location" numeric NOT NULL,
	"market" numeric NOT NULL,
	"lines" integer NOT NULL,
	CONSTRAINT "rollup_month_org_id_month_subchild_id_site_scope_category_pk" PRIMARY KEY("org_id","month","subchild_id","site","scope","category"),
	CONSTRAINT "rollup_month_org_id" CHECK ("calculation"."rollup_month"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "rollup_month_month" CHECK (extract(day from "calculation"."rollup_month"."month") = 1)
);
--> statement-breakpoint
CREATE TABLE "calculation"."run" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item_id" uuid,
	"item_revision" integer,
	"request" jsonb,
	"state" text NOT NULL,
	"problem" jsonb,
	"requested_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "run_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "run_item_revision" UNIQUE("org_id","item_id","item_revision","kind"),
	CONSTRAINT "run_org_id" CHECK ("calculation"."run"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "run_state" CHECK ("calculation"."run"."state" in ('queued', 'completed', 'failed')),
	CONSTRAINT "run_kind" CHECK ("calculation"."run"."kind" in ('item', 'activity', 'reversal')),
	CONSTRAINT "run_finished" CHECK (("calculation"."run"."state" = 'queued') = ("calculation"."run"."finished_at" is null)),
	CONSTRAINT "run_problem" CHECK (("calculation"."run"."state" = 'failed') = ("calculation"."run"."problem" is not null))
);
--> statement-breakpoint
CREATE TABLE "ingestion"."entry" (
	"org_id" text NOT NULL,
	"item_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"activity" jsonb NOT NULL,
	"site" text,
	CONSTRAINT "entry_org_id_item_id_ordinal_pk" PRIMARY KEY("org_id","item_id","ordinal"),
	CONSTRAINT "entry_period" CHECK ("ingestion"."entry"."period_end" > "ingestion"."entry"."period_start"),
	CONSTRAINT "entry_ordinal" CHECK ("ingestion"."entry"."ordinal" >= 0),
	CONSTRAINT "entry_activity" CHECK (jsonb_typeof("ingestion"."entry"."activity") = 'object')
);
--> statement-breakpoint
CREATE TABLE "ingestion"."idempotency_key" (
	"org_id" text NOT NULL,
	"key" text NOT NULL,
	"operation_id" text NOT NULL,
	"body_digest" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_org_id_operation_id_key_pk" PRIMARY KEY("org_id","operation_id","key")
);
--> statement-breakpoint
CREATE TABLE "ingestion"."item" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"subchild_id" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"state" text NOT NULL,
	"input_method" text NOT NULL,
	"calculation_method" text NOT NULL,
	"site" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"submitted_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "item_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "item_org_id" CHECK ("ingestion"."item"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "item_period" CHECK ("ingestion"."item"."period_end" > "ingestion"."item"."period_start"),
	CONSTRAINT "item_state" CHECK ("ingestion"."item"."state" in ('draft', 'pending', 'approved', 'rejected')),
	CONSTRAINT "item_input_method" CHECK ("ingestion"."item"."input_method" in ('form', 'template')),
	CONSTRAINT "item_calculation_method" CHECK ("ingestion"."item"."calculation_method" in ('spend', 'average', 'distance')),
	CONSTRAINT "item_revision" CHECK ("ingestion"."item"."revision" > 0)
);
--> statement-breakpoint
CREATE TABLE "ingestion"."transition" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text,
	"actor" text,
	"actor_kind" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "transition_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "transition_actor_kind" CHECK ("ingestion"."transition"."actor_kind" in ('user', 'administration', 'system')),
	CONSTRAINT "transition_change" CHECK ("ingestion"."transition"."from_state" is distinct from "ingestion"."transition"."to_state")
);
--> statement-breakpoint
CREATE TABLE "ingestion"."upload" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"object_key" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"media_type" text NOT NULL,
	"rows" integer NOT NULL,
	"uploaded_by" text,
	"uploaded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "upload_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "upload_sha256" CHECK ("ingestion"."upload"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "upload_bytes" CHECK ("ingestion"."upload"."bytes" > 0)
);
--> statement-breakpoint
CREATE TABLE "report"."report" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"coverage" text[] DEFAULT '{}' NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"aggregate" text NOT NULL,
	"state" text NOT NULL,
	"object_id" text,
	"problem" jsonb,
	"requested_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "report_org_id" CHECK ("report"."report"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "report_period" CHECK ("report"."report"."period_end" > "report"."report"."period_start"),
	CONSTRAINT "report_state" CHECK ("report"."report"."state" in ('queued', 'completed', 'failed')),
	CONSTRAINT "report_object" CHECK (("report"."report"."state" = 'completed') = ("report"."report"."object_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "settings"."setting" (
	"org_id" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text,
	CONSTRAINT "setting_org_id_key_pk" PRIMARY KEY("org_id","key"),
	CONSTRAINT "setting_org_id" CHECK ("settings"."setting"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "setting_key" CHECK ("settings"."setting"."key" ~ '^[a-z]+(-[a-z]+)*$'),
	CONSTRAINT "setting_revision" CHECK ("settings"."setting"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "calculation"."factor" ADD CONSTRAINT "factor_source_edition_factor_edition_source_edition_fk" FOREIGN KEY ("source","edition") REFERENCES "calculation"."factor_edition"("source","edition") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_org_id_run_id_run_org_id_id_fk" FOREIGN KEY ("org_id","run_id") REFERENCES "calculation"."run"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_org_id_reverses_line_org_id_id_fk" FOREIGN KEY ("org_id","reverses") REFERENCES "calculation"."line"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ingestion"."entry" ADD CONSTRAINT "entry_org_id_item_id_item_org_id_id_fk" FOREIGN KEY ("org_id","item_id") REFERENCES "ingestion"."item"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ingestion"."upload" ADD CONSTRAINT "upload_org_id_item_id_item_org_id_id_fk" FOREIGN KEY ("org_id","item_id") REFERENCES "ingestion"."item"("org_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_newest" ON "admin"."audit" USING btree ("at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_organisation" ON "admin"."audit" USING btree ("org_id","at");--> statement-breakpoint
CREATE INDEX "factor_by_edition" ON "calculation"."factor" USING btree ("edition","key");--> statement-breakpoint
CREATE INDEX "line_period_index" ON "calculation"."line" USING btree ("org_id","period_start","period_end");--> statement-breakpoint
CREATE INDEX "line_item" ON "calculation"."line" USING btree ("org_id","item_id");--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "ingestion"."idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "item_newest" ON "ingestion"."item" USING btree ("org_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "item_backlog" ON "ingestion"."item" USING btree ("state","created_at","id");--> statement-breakpoint
CREATE INDEX "item_subchild" ON "ingestion"."item" USING btree ("org_id","subchild_id","period_start");--> statement-breakpoint
CREATE INDEX "transition_item" ON "ingestion"."transition" USING btree ("org_id","item_id","at");--> statement-breakpoint
CREATE INDEX "report_newest" ON "report"."report" USING btree ("org_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);