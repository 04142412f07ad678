CREATE TABLE "amends"."saved_view" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"query" text NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saved_view_name" UNIQUE("owner","name")
);
--> statement-breakpoint
CREATE INDEX "case_board" ON "amends"."support_case" USING btree ("closed_at") WHERE is_complaint;