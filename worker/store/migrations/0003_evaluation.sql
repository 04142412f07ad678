CREATE TABLE "amends"."later_behaviour" (
	"case_id" text NOT NULL,
	"round" integer NOT NULL,
	"days" integer NOT NULL,
	"resolved_at" timestamp (3) with time zone NOT NULL,
	"guard" text NOT NULL,
	"wrote_again" integer NOT NULL,
	"complained_again" integer NOT NULL,
	"praised" integer NOT NULL,
	"counted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "later_behaviour_case_id_round_days_pk" PRIMARY KEY("case_id","round","days")
);
--> statement-breakpoint
CREATE TABLE "amends"."evaluation" (
	"case_id" text NOT NULL,
	"round" integer NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"resolved_at" timestamp (3) with time zone NOT NULL,
	"guard" text NOT NULL,
	"expectation" smallint NOT NULL,
	"outcome" smallint NOT NULL,
	"treatment" smallint NOT NULL,
	"process" smallint NOT NULL,
	"trust" smallint NOT NULL,
	"words" text NOT NULL,
	"alert" text NOT NULL,
	"alert_claimed_until" timestamp (3) with time zone,
	CONSTRAINT "evaluation_case_id_round_pk" PRIMARY KEY("case_id","round")
);
--> statement-breakpoint
CREATE INDEX "later_behaviour_resolved" ON "amends"."later_behaviour" USING btree ("resolved_at");--> statement-breakpoint
CREATE INDEX "evaluation_resolved" ON "amends"."evaluation" USING btree ("resolved_at");--> statement-breakpoint
CREATE INDEX "evaluation_alert" ON "amends"."evaluation" USING btree ("answered_at") WHERE alert = 'wanted';