CREATE TABLE "amends"."follow" (
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"is_on" boolean NOT NULL,
	"from_seq" bigint NOT NULL,
	"read_seq" bigint NOT NULL,
	CONSTRAINT "follow_case_id_person_id_pk" PRIMARY KEY("case_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."mention" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"by" text NOT NULL,
	"seq" bigint NOT NULL,
	"state" text NOT NULL,
	"tries" integer NOT NULL,
	"wake_at" timestamp (3) with time zone NOT NULL,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "amends"."presence" (
	"case_id" text NOT NULL,
	"person_id" text NOT NULL,
	"doing" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presence_case_id_person_id_doing_pk" PRIMARY KEY("case_id","person_id","doing")
);
--> statement-breakpoint
CREATE INDEX "follow_person" ON "amends"."follow" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mention_person" ON "amends"."mention" USING btree ("person_id","seq");--> statement-breakpoint
CREATE INDEX "mention_case" ON "amends"."mention" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "mention_waiting" ON "amends"."mention" USING btree ("wake_at") WHERE state = 'waiting';