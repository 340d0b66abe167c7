CREATE TABLE "calculation"."emission_source" (
	"org_id" text NOT NULL,
	"id" integer GENERATED ALWAYS AS IDENTITY (sequence name "calculation"."emission_source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"subchild_id" text NOT NULL,
	"site" text NOT NULL,
	"scope" text NOT NULL,
	"category" smallint NOT NULL,
	"counted_in" text NOT NULL,
	"factor_key" text NOT NULL,
	"factor_source" text NOT NULL,
	"factor_edition" smallint NOT NULL,
	"unit" text NOT NULL,
	"grade" smallint NOT NULL,
	CONSTRAINT "emission_source_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "emission_source_identity" UNIQUE("org_id","subchild_id","site","scope","category","counted_in","factor_key","factor_source","factor_edition","unit","grade"),
	CONSTRAINT "emission_source_org_id" CHECK ("calculation"."emission_source"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "emission_source_scope" CHECK ("calculation"."emission_source"."scope" in ('scope-1', 'scope-2', 'scope-3', 'outside-of-scopes')),
	CONSTRAINT "emission_source_category" CHECK (("calculation"."emission_source"."scope" = 'scope-3') = ("calculation"."emission_source"."category" between 1 and 15)),
	CONSTRAINT "emission_source_counted_in" CHECK ("calculation"."emission_source"."counted_in" in ('both', 'location', 'market')),
	CONSTRAINT "emission_source_grade" CHECK ("calculation"."emission_source"."grade" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "calculation"."rollup_edge" (
	"org_id" text NOT NULL,
	"day" date NOT NULL,
	"source_id" integer NOT NULL,
	"emissions" numeric NOT NULL,
	"quantity" numeric NOT NULL,
	"lines" integer NOT NULL,
	CONSTRAINT "rollup_edge_org_id_day_source_id_pk" PRIMARY KEY("org_id","day","source_id"),
	CONSTRAINT "rollup_edge_org_id" CHECK ("calculation"."rollup_edge"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "rollup_edge_emissions" CHECK (abs("calculation"."rollup_edge"."emissions") < 1e18 and scale("calculation"."rollup_edge"."emissions") <= 5),
	CONSTRAINT "rollup_edge_quantity" CHECK (abs("calculation"."rollup_edge"."quantity") < 1e18)
);
--> statement-breakpoint
CREATE TABLE "calculation"."rollup_month" (
	"org_id" text NOT NULL,
	"month" date NOT NULL,
	"source_id" integer NOT NULL,
	"emissions" numeric NOT NULL,
	"quantity" numeric NOT NULL,
	"lines" integer NOT NULL,
	CONSTRAINT "rollup_month_org_id_month_source_id_pk" PRIMARY KEY("org_id","month","source_id"),
	CONSTRAINT "rollup_month_org_id" CHECK ("calculation"."rollup_month"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "rollup_month_month" CHECK (extract(day from "calculation"."rollup_month"."month") = 1),
	CONSTRAINT "rollup_month_emissions" CHECK (abs("calculation"."rollup_month"."emissions") < 1e18 and scale("calculation"."rollup_month"."emissions") <= 5),
	CONSTRAINT "rollup_month_quantity" CHECK (abs("calculation"."rollup_month"."quantity") < 1e18)
);
--> statement-breakpoint
ALTER TABLE "calculation"."run" ADD COLUMN "emissions" numeric;--> statement-breakpoint
ALTER TABLE "calculation"."rollup_edge" ADD CONSTRAINT "rollup_edge_org_id_source_id_emission_source_org_id_id_fk" FOREIGN KEY ("org_id","source_id") REFERENCES "calculation"."emission_source"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calculation"."rollup_month" ADD CONSTRAINT "rollup_month_org_id_source_id_emission_source_org_id_id_fk" FOREIGN KEY ("org_id","source_id") REFERENCES "calculation"."emission_source"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "line_by_subchild" ON "calculation"."line" USING btree ("org_id","subchild_id","id");--> statement-breakpoint
CREATE INDEX "run_failed" ON "calculation"."run" USING btree ("org_id","item_id") WHERE "calculation"."run"."state" = 'failed';--> statement-breakpoint
ALTER TABLE "calculation"."line" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "calculation"."emission_source" ("org_id", "subchild_id", "site", "scope", "category", "counted_in", "factor_key", "factor_source", "factor_edition", "unit", "grade")
SELECT DISTINCT "org_id", "subchild_id", coalesce("site", ''), "scope", coalesce("category", 0),
	CASE WHEN "basis" = 'market' THEN 'market' WHEN "basis" = 'location' AND NOT 'market_equals_location' = ANY("notices") THEN 'location' ELSE 'both' END,
	"factor_key", "factor_source", "factor_edition", "unit", "grade"
FROM "calculation"."line";--> statement-breakpoint
CREATE TEMPORARY TABLE "part" AS
WITH "month_of_line" AS (
	SELECT l."org_id", s."id" AS "source_id", m::date AS "month", (m + interval '1 month')::date AS "next_month", l."emissions", round(l."quantity", 12) AS "quantity",
		l."period_start" AS "start", l."period_end" - l."period_start" AS "days", greatest(m::date, l."period_start") AS "first",
		least((m + interval '1 month')::date, l."period_end") AS "past", CASE WHEN l."reverses" IS NULL THEN 1 ELSE -1 END AS "lines"
	FROM "calculation"."line" AS l
	JOIN "calculation"."emission_source" AS s ON (s."org_id", s."subchild_id", s."site", s."scope", s."category", s."factor_key", s."factor_source", s."factor_edition", s."unit", s."grade")
		= (l."org_id", l."subchild_id", coalesce(l."site", ''), l."scope", coalesce(l."category", 0), l."factor_key", l."factor_source", l."factor_edition", l."unit", l."grade")
		AND s."counted_in" = CASE WHEN l."basis" = 'market' THEN 'market' WHEN l."basis" = 'location' AND NOT 'market_equals_location' = ANY(l."notices") THEN 'location' ELSE 'both' END
	CROSS JOIN LATERAL generate_series(date_trunc('month', l."period_start"::timestamp), l."period_end"::timestamp - interval '1 day', interval '1 month') AS m
)
SELECT "org_id", "source_id", "month", "next_month", "first", "past", "lines",
	round("emissions"::numeric(38, 18) * ("past" - "start") / "days", 5) - round("emissions"::numeric(38, 18) * ("first" - "start") / "days", 5) AS "emissions",
	round("quantity"::numeric(38, 18) * ("past" - "start") / "days", 12) - round("quantity"::numeric(38, 18) * ("first" - "start") / "days", 12) AS "quantity"
FROM "month_of_line";--> statement-breakpoint
INSERT INTO "calculation"."rollup_month" ("org_id", "month", "source_id", "emissions", "quantity", "lines")
SELECT "org_id", "month", "source_id", sum("emissions"), sum("quantity"), sum("lines") FROM "part" GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "calculation"."rollup_edge" ("org_id", "day", "source_id", "emissions", "quantity", "lines")
SELECT "org_id", "edge"."day", "source_id", sum("edge"."emissions"), sum("edge"."quantity"), sum("edge"."lines")
FROM "part"
CROSS JOIN LATERAL (SELECT
	div("part"."emissions" * 100000, "past" - "first") * 0.00001 AS "rate",
	div("part"."quantity" * 1000000000000, "past" - "first") * 0.000000000001 AS "quantity_rate") AS "even"
CROSS JOIN LATERAL (VALUES
	("first", "rate", "quantity_rate", "part"."lines"),
	("past" - 1, "part"."emissions" - "rate" * ("past" - "first"), "part"."quantity" - "quantity_rate" * ("past" - "first"), 0),
	("past", -("rate" + "part"."emissions" - "rate" * ("past" - "first")), -("quantity_rate" + "part"."quantity" - "quantity_rate" * ("past" - "first")), -"part"."lines")
) AS "edge"("day", "emissions", "quantity", "lines")
WHERE "edge"."day" < "next_month" AND ("edge"."emissions", "edge"."quantity", "edge"."lines") <> (0, 0, 0)
GROUP BY 1, 2, 3;--> statement-breakpoint
DROP TABLE "part";--> statement-breakpoint
ALTER TABLE "calculation"."line" FORCE ROW LEVEL SECURITY;
