CREATE TABLE "amends"."api_token" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"mailboxes" text[],
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" text
);
--> statement-breakpoint
CREATE TABLE "amends"."calendar_link" (
	"person_id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."webhook_delivery" (
	"id" text PRIMARY KEY NOT NULL,
	"endpoint_id" text NOT NULL,
	"kind" text NOT NULL,
	"case_id" text,
	"seq" bigint,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone,
	"made_at" timestamp (3) with time zone NOT NULL,
	"claim_token" text,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."webhook_endpoint" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"kinds" text[] NOT NULL,
	"mailboxes" text[],
	"has_words" boolean NOT NULL,
	"is_on" boolean NOT NULL,
	"off_because" text,
	"secret" text NOT NULL,
	"old_secret" text,
	"old_secret_until" timestamp (3) with time zone,
	"failing_since" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."webhook_try" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"delivery_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"problem" text,
	"ms" integer NOT NULL,
	"answer" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hash" ON "amends"."api_token" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "api_token_maker" ON "amends"."api_token" USING btree ("made_by");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_link_hash" ON "amends"."calendar_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "webhook_waiting" ON "amends"."webhook_delivery" USING btree ("endpoint_id","made_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_log" ON "amends"."webhook_delivery" USING btree ("endpoint_id","made_at","id");--> statement-breakpoint
CREATE INDEX "webhook_made" ON "amends"."webhook_delivery" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "webhook_try_delivery" ON "amends"."webhook_try" USING btree ("delivery_id","id");