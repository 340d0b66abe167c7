CREATE TABLE "ingestion"."import" (
	"org_id" text NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"object_key" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"media_type" text NOT NULL,
	"filename" text,
	"sheets" jsonb NOT NULL,
	"mapping" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "import_org_id_id_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "import_org_id" CHECK ("ingestion"."import"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "import_state" CHECK ("ingestion"."import"."state" in ('open', 'submitted')),
	CONSTRAINT "import_mapped" CHECK ("ingestion"."import"."state" = 'open' or "ingestion"."import"."mapping" is not null),
	CONSTRAINT "import_sha256" CHECK ("ingestion"."import"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "import_bytes" CHECK ("ingestion"."import"."bytes" > 0),
	CONSTRAINT "import_revision" CHECK ("ingestion"."import"."revision" > 0)
);
--> statement-breakpoint
CREATE TABLE "ingestion"."mapping" (
	"org_id" text NOT NULL,
	"name" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"columns" text[] NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mapping_org_id_name_pk" PRIMARY KEY("org_id","name"),
	CONSTRAINT "mapping_org_id" CHECK ("ingestion"."mapping"."org_id" ~ '^org_[A-Za-z0-9]{8,64}$'),
	CONSTRAINT "mapping_name" CHECK (length("ingestion"."mapping"."name") between 1 and 100),
	CONSTRAINT "mapping_revision" CHECK ("ingestion"."mapping"."revision" > 0)
);
--> statement-breakpoint
ALTER TABLE "ingestion"."item" DROP CONSTRAINT "item_input_method";--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD COLUMN "import_id" uuid;--> statement-breakpoint
CREATE INDEX "import_newest" ON "ingestion"."import" USING btree ("org_id","created_at","id");--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD CONSTRAINT "item_org_id_import_id_import_org_id_id_fk" FOREIGN KEY ("org_id","import_id") REFERENCES "ingestion"."import"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_import" ON "ingestion"."item" USING btree ("org_id","import_id") WHERE "ingestion"."item"."import_id" is not null;--> statement-breakpoint
ALTER TABLE "ingestion"."item" ADD CONSTRAINT "item_input_method" CHECK ("ingestion"."item"."input_method" in ('form', 'template', 'import'));