CREATE TABLE "amends"."promise" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"number" integer NOT NULL,
	"state" text NOT NULL,
	"about" text NOT NULL,
	"what" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"mail_id" text,
	"promised_by" text,
	"promised_at" timestamp (3) with time zone NOT NULL,
	"replaces" integer,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"because" text NOT NULL,
	CONSTRAINT "promise_number" UNIQUE("case_id","number")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "promise_quote" ON "amends"."promise" USING btree ("mail_id","what") WHERE mail_id is not null;--> statement-breakpoint
CREATE INDEX "promise_standing" ON "amends"."promise" USING btree ("case_id") WHERE state in ('offered', 'open');