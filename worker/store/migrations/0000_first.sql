CREATE SCHEMA "amends";
--> statement-breakpoint
CREATE TABLE "amends"."case_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"source" jsonb NOT NULL,
	"because" text NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."cursor" (
	"mailbox_id" text NOT NULL,
	"folder" text NOT NULL,
	"uid_validity" text NOT NULL,
	"last_uid" bigint NOT NULL,
	"modseq" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cursor_mailbox_id_folder_pk" PRIMARY KEY("mailbox_id","folder")
);
--> statement-breakpoint
CREATE TABLE "amends"."fact" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."join_offer" (
	"case_id" text NOT NULL,
	"into_case_id" text NOT NULL,
	"because" text NOT NULL,
	CONSTRAINT "join_offer_case_id_into_case_id_pk" PRIMARY KEY("case_id","into_case_id")
);
--> statement-breakpoint
CREATE TABLE "amends"."ledger" (
	"mailbox_id" text NOT NULL,
	"folder" text NOT NULL,
	"uid_validity" text NOT NULL,
	"uid" bigint NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"because" text NOT NULL,
	"message_id" text,
	"subject" text NOT NULL,
	"from_address" text,
	"mail_id" text,
	"case_id" text,
	"score" real,
	"tag" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"seq" bigserial NOT NULL,
	CONSTRAINT "ledger_mailbox_id_folder_uid_validity_uid_pk" PRIMARY KEY("mailbox_id","folder","uid_validity","uid")
);
--> statement-breakpoint
CREATE TABLE "amends"."mail" (
	"id" text PRIMARY KEY NOT NULL,
	"mailbox_id" text NOT NULL,
	"key" text NOT NULL,
	"message_id" text,
	"content_hash" text NOT NULL,
	"side" text NOT NULL,
	"from_address" text NOT NULL,
	"from_name" text NOT NULL,
	"recipients" jsonb NOT NULL,
	"subject" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"in_reply_to" text[] NOT NULL,
	"references" text[] NOT NULL,
	"text" text NOT NULL,
	"words" text NOT NULL,
	"html" text,
	"headers" jsonb NOT NULL,
	"attachments" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	"verdict" jsonb NOT NULL,
	"case_id" text,
	CONSTRAINT "mail_key" UNIQUE("mailbox_id","key")
);
--> statement-breakpoint
CREATE TABLE "amends"."nudge" (
	"touch_id" text NOT NULL,
	"step" integer NOT NULL,
	"person_id" text NOT NULL,
	"message_id" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nudge_touch_id_step_pk" PRIMARY KEY("touch_id","step")
);
--> statement-breakpoint
CREATE TABLE "amends"."session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."sign_in_code" (
	"email" text PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"tries" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."support_case" (
	"id" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL,
	"mailbox_id" text NOT NULL,
	"customer" jsonb NOT NULL,
	"customer_address" text NOT NULL,
	"participants" text[] NOT NULL,
	"speakers" text[] NOT NULL,
	"subject" text NOT NULL,
	"topic" text NOT NULL,
	"language" text NOT NULL,
	"stage" text NOT NULL,
	"severity" text NOT NULL,
	"severity_because" jsonb NOT NULL,
	"severity_by" text NOT NULL,
	"signals" jsonb NOT NULL,
	"sought" jsonb NOT NULL,
	"relationship" jsonb NOT NULL,
	"guard" jsonb NOT NULL,
	"assignee" text,
	"round" integer NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"acknowledged_at" timestamp (3) with time zone,
	"resolved_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"last_customer_mail_at" timestamp (3) with time zone NOT NULL,
	"last_team_mail_at" timestamp (3) with time zone,
	"read_at" timestamp (3) with time zone,
	"avoidable" boolean NOT NULL,
	"outcome" text,
	"documentation" jsonb,
	"is_complaint" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."touch" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"kind" text NOT NULL,
	"round" integer NOT NULL,
	"turn" integer NOT NULL,
	"state" text NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"wake_at" timestamp (3) with time zone,
	"nudges" integer NOT NULL,
	"message_id" text,
	"because" text NOT NULL,
	"done_at" timestamp (3) with time zone,
	"claim_token" text,
	"claimed_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE INDEX "case_event_case" ON "amends"."case_event" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "ledger_seq" ON "amends"."ledger" USING btree ("seq");--> statement-breakpoint
CREATE INDEX "ledger_message" ON "amends"."ledger" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "ledger_case" ON "amends"."ledger" USING btree ("case_id") WHERE case_id is not null;--> statement-breakpoint
CREATE INDEX "mail_message_id" ON "amends"."mail" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "mail_case" ON "amends"."mail" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "mail_from" ON "amends"."mail" USING btree ("mailbox_id","from_address","at");--> statement-breakpoint
CREATE INDEX "mail_references" ON "amends"."mail" USING gin ("references");--> statement-breakpoint
CREATE INDEX "session_person" ON "amends"."session" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_number" ON "amends"."support_case" USING btree ("number");--> statement-breakpoint
CREATE INDEX "case_list" ON "amends"."support_case" USING btree ("last_customer_mail_at","id");--> statement-breakpoint
CREATE INDEX "case_customer" ON "amends"."support_case" USING btree ("mailbox_id","customer_address");--> statement-breakpoint
CREATE INDEX "case_topic" ON "amends"."support_case" USING btree ("mailbox_id","topic");--> statement-breakpoint
CREATE INDEX "touch_wake" ON "amends"."touch" USING btree ("wake_at") WHERE wake_at is not null;--> statement-breakpoint
CREATE INDEX "touch_case" ON "amends"."touch" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "touch_open" ON "amends"."touch" USING btree ("due_at","id") WHERE state not in ('done', 'cancelled');--> statement-breakpoint
CREATE INDEX "touch_sending" ON "amends"."touch" USING btree ("claimed_until") WHERE state = 'sending';--> statement-breakpoint
CREATE INDEX "touch_message" ON "amends"."touch" USING btree ("message_id") WHERE message_id is not null;