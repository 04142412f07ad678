CREATE TABLE "amends"."case_words" (
	"case_id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."fix" (
	"id" text PRIMARY KEY NOT NULL,
	"cause_id" text NOT NULL,
	"sameness" text NOT NULL,
	"what" text NOT NULL,
	"says" jsonb NOT NULL,
	"fixed_on" text NOT NULL,
	"release" text,
	"link" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fix_sameness" UNIQUE("sameness")
);
--> statement-breakpoint
CREATE TABLE "amends"."fix_letter" (
	"fix_id" text NOT NULL,
	"customer_address" text NOT NULL,
	"number" integer NOT NULL,
	"case_id" text NOT NULL,
	"case_ids" text[] NOT NULL,
	"state" text NOT NULL,
	"text" text,
	"touch_id" text,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"because" text NOT NULL,
	CONSTRAINT "fix_letter_fix_id_customer_address_pk" PRIMARY KEY("fix_id","customer_address"),
	CONSTRAINT "fix_letter_number" UNIQUE("fix_id","number")
);
--> statement-breakpoint
CREATE TABLE "amends"."root_cause" (
	"id" text PRIMARY KEY NOT NULL,
	"parent" text,
	"name" text,
	"archived_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "case_words_words" ON "amends"."case_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "fix_cause" ON "amends"."fix" USING btree ("cause_id");--> statement-breakpoint
CREATE INDEX "fix_letter_touch" ON "amends"."fix_letter" USING btree ("touch_id") WHERE touch_id is not null;--> statement-breakpoint
CREATE INDEX "case_root_cause" ON "amends"."support_case" USING btree ((documentation ->> 'rootCauseId'));