CREATE TABLE "amends"."correction" (
	"id" text PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"mail_id" text NOT NULL,
	"case_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"said" text NOT NULL,
	"means" text NOT NULL,
	"verdict" jsonb NOT NULL,
	"model" text,
	"language" text NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."model" (
	"version" text PRIMARY KEY NOT NULL,
	"seq" bigserial NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"bytes" "bytea",
	"base" text NOT NULL,
	"state" text NOT NULL,
	"trials" jsonb,
	"because" text NOT NULL,
	"by" text NOT NULL,
	"learned_up_to" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "amends"."support_case" ADD COLUMN "struck" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "correction_case" ON "amends"."correction" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "correction_standing" ON "amends"."correction" USING btree ("seq") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "model_seq" ON "amends"."model" USING btree ("seq");