CREATE TABLE "amends"."invitation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"mailboxes" text[],
	"by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"turn" integer DEFAULT 1 NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"state" text NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"person_id" text
);
--> statement-breakpoint
CREATE TABLE "amends"."person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"language" text NOT NULL,
	"mailboxes" text[],
	"entra" text,
	"away" jsonb,
	"source" text NOT NULL,
	"said" text[] NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	"deactivated_by" text
);
--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_waiting" ON "amends"."invitation" USING btree ("email") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "invitation_made" ON "amends"."invitation" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "person_email" ON "amends"."person" USING btree ("email") WHERE deactivated_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_entra" ON "amends"."person" USING btree ("entra") WHERE deactivated_at is null;