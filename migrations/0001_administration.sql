CREATE TABLE "admin"."idempotency_key" (
	"key" text NOT NULL,
	"operation_id" text NOT NULL,
	"body_digest" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_key_operation_id_key_pk" PRIMARY KEY("operation_id","key")
);
--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "admin"."idempotency_key" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "item_id" ON "ingestion"."item" USING btree ("id");