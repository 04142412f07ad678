CREATE TABLE "amends"."digest" (
	"person_id" text NOT NULL,
	"day" text NOT NULL,
	"state" text NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	CONSTRAINT "digest_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
CREATE TABLE "amends"."digest_choice" (
	"person_id" text PRIMARY KEY NOT NULL,
	"daily" boolean NOT NULL,
	"weekly" boolean NOT NULL,
	"time_zone" text,
	"at" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "amends"."customer_import" ADD COLUMN "lines" integer DEFAULT 0 NOT NULL;