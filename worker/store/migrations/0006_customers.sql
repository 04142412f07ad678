CREATE TABLE "amends"."customer_choice" (
	"address" text PRIMARY KEY NOT NULL,
	"opted_out_at" timestamp (3) with time zone NOT NULL,
	"how" text NOT NULL,
	"by" text
);
--> statement-breakpoint
CREATE TABLE "amends"."policy_version" (
	"version" text PRIMARY KEY NOT NULL,
	"policy" jsonb NOT NULL,
	"calendar" jsonb NOT NULL,
	"first_used_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "case_customer_address" ON "amends"."support_case" USING btree ("customer_address");