CREATE TABLE "amends"."approval_nudge" (
	"request_id" text NOT NULL,
	"kind" text NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"wake_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	CONSTRAINT "approval_nudge_request_id_kind_person_id_pk" PRIMARY KEY("request_id","kind","person_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."approval_request" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"minor" bigint,
	"currency" text,
	"loss_minor" bigint,
	"loss_currency" text,
	"why" text NOT NULL,
	"over_warning" text,
	"warnings" jsonb NOT NULL,
	"corrects" integer,
	"asked_by" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"decided_because" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."fair_solution" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"words" text NOT NULL,
	"mail_id" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."remedy" (
	"number" integer PRIMARY KEY NOT NULL,
	"entry" text NOT NULL,
	"case_id" text NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"minor" bigint,
	"currency" text,
	"loss_minor" bigint,
	"loss_currency" text,
	"why" text NOT NULL,
	"over_warning" text,
	"warnings" jsonb NOT NULL,
	"corrects" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"given_by" text NOT NULL,
	"approved_by" text,
	"request_id" text,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."template" (
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"subject" text,
	"paragraphs" jsonb,
	"restores" integer,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "template_kind_language_version_pk" PRIMARY KEY("kind","language","version")
);
--> statement-breakpoint
ALTER TABLE "amends"."later_behaviour" DROP CONSTRAINT "later_behaviour_case_id_round_days_pk";--> statement-breakpoint
ALTER TABLE "amends"."later_behaviour" ADD CONSTRAINT "later_behaviour_case_id_resolved_at_days_pk" PRIMARY KEY("case_id","resolved_at","days");--> statement-breakpoint
CREATE INDEX "approval_nudge_waiting" ON "amends"."approval_nudge" USING btree ("wake_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "approval_request_case" ON "amends"."approval_request" USING btree ("case_id","asked_at");--> statement-breakpoint
CREATE INDEX "approval_request_waiting" ON "amends"."approval_request" USING btree ("asked_at","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "approval_request_decided" ON "amends"."approval_request" USING btree ("decided_at") WHERE decided_at is not null;--> statement-breakpoint
CREATE INDEX "fair_solution_case" ON "amends"."fair_solution" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "remedy_case" ON "amends"."remedy" USING btree ("case_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "remedy_corrects" ON "amends"."remedy" USING btree ("corrects") WHERE corrects is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "remedy_request_once" ON "amends"."remedy" USING btree ("request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "case_event_resolved" ON "amends"."case_event" USING btree ("at") WHERE kind = 'resolved';--> statement-breakpoint
ALTER TABLE "amends"."later_behaviour" DROP COLUMN "round";