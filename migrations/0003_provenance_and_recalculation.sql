CREATE TABLE "admin"."recalculation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"org_id" text,
	"edition" smallint,
	"from" date,
	"until" date,
	"subchild_ids" text[],
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	CONSTRAINT "recalculation_org_id" CHECK ("admin"."recalculation"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "recalculation_mode" CHECK ("admin"."recalculation"."mode" in ('dry-run', 'apply'))
);
--> statement-breakpoint
CREATE TABLE "calculation"."recalculation_item" (
	"org_id" text NOT NULL,
	"run_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"before" numeric NOT NULL,
	"after" numeric NOT NULL,
	"editions" jsonb NOT NULL,
	"is_changed" boolean NOT NULL,
	"reason" text,
	CONSTRAINT "recalculation_item_org_id_run_id_item_id_pk" PRIMARY KEY("org_id","run_id","item_id"),
	CONSTRAINT "recalculation_item_org_id" CHECK ("calculation"."recalculation_item"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "recalculation_item_emissions" CHECK (abs("calculation"."recalculation_item"."before") < 1e18 and scale("calculation"."recalculation_item"."before") <= 5 and abs("calculation"."recalculation_item"."after") < 1e18 and scale("calculation"."recalculation_item"."after") <= 5),
	CONSTRAINT "recalculation_item_reason" CHECK ("calculation"."recalculation_item"."reason" is not null or not "calculation"."recalculation_item"."is_changed")
);
--> statement-breakpoint
ALTER TABLE "calculation"."run" DROP CONSTRAINT "run_kind";--> statement-breakpoint
ALTER TABLE "calculation"."run" DROP CONSTRAINT "run_subject";--> statement-breakpoint
ALTER TABLE "calculation"."factor_edition" ADD COLUMN "gwp" text;--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD COLUMN "input_price" numeric;--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD COLUMN "factor_gwp" text;--> statement-breakpoint
ALTER TABLE "calculation"."recalculation_item" ADD CONSTRAINT "recalculation_item_org_id_run_id_run_org_id_id_fk" FOREIGN KEY ("org_id","run_id") REFERENCES "calculation"."run"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recalculation_organisation" ON "admin"."recalculation" USING btree ("org_id","id");--> statement-breakpoint
CREATE INDEX "recalculation_item_by_run" ON "calculation"."recalculation_item" USING btree ("run_id");--> statement-breakpoint
ALTER TABLE "calculation"."factor_edition" ADD CONSTRAINT "factor_edition_gwp" CHECK ("calculation"."factor_edition"."gwp" in ('AR4', 'AR5', 'AR6'));--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_factor_gwp" CHECK ("calculation"."line"."factor_gwp" in ('AR4', 'AR5', 'AR6'));--> statement-breakpoint
ALTER TABLE "calculation"."line" ADD CONSTRAINT "line_input_price" CHECK ("calculation"."line"."input_price" > 0 and "calculation"."line"."input_price" < 1e18);--> statement-breakpoint
ALTER TABLE "calculation"."run" ADD CONSTRAINT "run_kind" CHECK ("calculation"."run"."kind" in ('item', 'activity', 'reversal', 'recalculation'));--> statement-breakpoint
ALTER TABLE "calculation"."run" ADD CONSTRAINT "run_subject" CHECK (case when "calculation"."run"."kind" in ('activity', 'recalculation') then "calculation"."run"."request" is not null and "calculation"."run"."item_id" is null
        else "calculation"."run"."item_id" is not null and "calculation"."run"."item_revision" > 0 end);