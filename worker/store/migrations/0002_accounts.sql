CREATE TABLE "amends"."account_link" (
	"subject" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "account_link_person" ON "amends"."account_link" USING btree ("person_id");