CREATE TABLE "amends"."customer" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"language" text,
	"zone" text,
	"value_minor" bigint,
	"currency" text,
	"tier" text,
	"external_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"merged_into" text,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."customer_address" (
	"address" text PRIMARY KEY NOT NULL,
	"id" text DEFAULT gen_random_uuid() NOT NULL,
	"customer_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."customer_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"data" jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "amends"."customer_note" (
	"id" text PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"text" text NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."erased_name" (
	"kind" text NOT NULL,
	"hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "erased_name_kind_hash_pk" PRIMARY KEY("kind","hash")
);
--> statement-breakpoint
CREATE TABLE "amends"."customer_import" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"bytes" bigint NOT NULL,
	"state" text NOT NULL,
	"encoding" text NOT NULL,
	"delimiter" text NOT NULL,
	"mapping" jsonb,
	"records" integer DEFAULT 0 NOT NULL,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"made" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"same" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."customer_import_refusal" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"import_id" text NOT NULL,
	"line" integer NOT NULL,
	"because" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "amends"."remedy" ADD COLUMN "words_digest" text;--> statement-breakpoint
ALTER TABLE "amends"."remedy" ADD COLUMN "words_salt" text;--> statement-breakpoint
ALTER TABLE "amends"."remedy" ADD COLUMN "kept_hash" text;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_external" ON "amends"."customer" USING btree ("external_id");--> statement-breakpoint
CREATE INDEX "customer_name" ON "amends"."customer" USING btree (lower(name),"id");--> statement-breakpoint
CREATE INDEX "customer_merged" ON "amends"."customer" USING btree ("merged_into") WHERE merged_into is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "customer_address_id" ON "amends"."customer_address" USING btree ("id");--> statement-breakpoint
CREATE INDEX "customer_address_customer" ON "amends"."customer_address" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "customer_event_customer" ON "amends"."customer_event" USING btree ("customer_id","seq");--> statement-breakpoint
CREATE INDEX "customer_note_customer" ON "amends"."customer_note" USING btree ("customer_id","at");--> statement-breakpoint
CREATE INDEX "erased_name_at" ON "amends"."erased_name" USING btree ("at");--> statement-breakpoint
CREATE INDEX "customer_import_at" ON "amends"."customer_import" USING btree ("at");--> statement-breakpoint
CREATE INDEX "customer_import_refusal_import" ON "amends"."customer_import_refusal" USING btree ("import_id","line");