CREATE TABLE "amends"."note_proof" (
	"touch_id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"posted_on" text,
	"photo" "bytea",
	"photo_type" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."postal_address" (
	"mailbox_id" text NOT NULL,
	"customer" text NOT NULL,
	"sealed" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone,
	CONSTRAINT "postal_address_mailbox_id_customer_pk" PRIMARY KEY("mailbox_id","customer")
);
--> statement-breakpoint
CREATE INDEX "note_proof_case" ON "amends"."note_proof" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "postal_address_customer" ON "amends"."postal_address" USING btree ("customer");