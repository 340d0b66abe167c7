ALTER TABLE "report"."report" DROP CONSTRAINT "report_state";--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "kind" text NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "title" text NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "narrative" jsonb;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "signatory" jsonb;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "is_draft" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "progress" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "attempt" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "last_line_id" uuid;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "lines" integer;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "files" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "sections" jsonb;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "warnings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "differences" jsonb;--> statement-breakpoint
ALTER TABLE "report"."report" ADD COLUMN "supersedes" uuid;--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_org_id_supersedes_report_org_id_id_fk" FOREIGN KEY ("org_id","supersedes") REFERENCES "report"."report"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "report_series" ON "report"."report" USING btree ("org_id","kind","period_start","period_end");--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_supersedes" UNIQUE("org_id","supersedes");--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_kind" CHECK ("report"."report"."kind" in ('activity', 'secr', 'inventory', 'carbon-reduction-plan'));--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_progress" CHECK ("report"."report"."progress" between 0 and 100);--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_sections" CHECK (("report"."report"."state" = 'completed') = ("report"."report"."sections" is not null));--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_version" CHECK (("report"."report"."version" is not null) = ("report"."report"."state" = 'completed' and not "report"."report"."is_draft"));--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_supersedes_version" CHECK ("report"."report"."supersedes" is null or "report"."report"."version" > 1);--> statement-breakpoint
ALTER TABLE "report"."report" ADD CONSTRAINT "report_state" CHECK ("report"."report"."state" in ('queued', 'active', 'completed', 'failed'));