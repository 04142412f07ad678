CREATE TABLE "amends"."assignment_nudge" (
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"round" integer NOT NULL,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"wake_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "assignment_nudge_case_id_person_id_round_pk" PRIMARY KEY("case_id","person_id","round")
);
--> statement-breakpoint
CREATE TABLE "amends"."assignment_profile" (
	"person_id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"skills" text[] NOT NULL,
	"languages" text[] NOT NULL,
	"hours" jsonb,
	"most_cases" integer,
	"most_load" real,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."assignment_rules" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb,
	"restores" integer,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."assignment_turn" (
	"rule_id" text NOT NULL,
	"person_id" text NOT NULL,
	"turn" bigint NOT NULL,
	CONSTRAINT "assignment_turn_rule_id_person_id_pk" PRIMARY KEY("rule_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."assignment_wait" (
	"case_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"wake_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "assignment_nudge_wake" ON "amends"."assignment_nudge" USING btree ("wake_at");--> statement-breakpoint
CREATE INDEX "assignment_nudge_person" ON "amends"."assignment_nudge" USING btree ("person_id","sent_at");--> statement-breakpoint
CREATE INDEX "assignment_wait_wake" ON "amends"."assignment_wait" USING btree ("wake_at","since");--> statement-breakpoint
CREATE INDEX "case_in_work" ON "amends"."support_case" USING btree ("assignee","severity") WHERE is_complaint and stage not in ('resolved', 'closed');--> statement-breakpoint
CREATE INDEX "case_opened" ON "amends"."support_case" USING btree ("opened_at");