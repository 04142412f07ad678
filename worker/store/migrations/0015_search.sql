CREATE TABLE "amends"."search_document" (
	"case_id" text PRIMARY KEY NOT NULL,
	"mailbox_id" text NOT NULL,
	"stage" text NOT NULL,
	"severity" text NOT NULL,
	"guard" text NOT NULL,
	"language" text NOT NULL,
	"assignee" text,
	"signals" text[] NOT NULL,
	"is_open" boolean NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL,
	"head" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."search_due" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amends"."search_word" (
	"word" text NOT NULL,
	"lexeme" text NOT NULL,
	CONSTRAINT "search_word_word_lexeme_pk" PRIMARY KEY("word","lexeme")
);
--> statement-breakpoint
CREATE INDEX "search_document_words" ON "amends"."search_document" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_document_head" ON "amends"."search_document" USING gin ("head");--> statement-breakpoint
CREATE INDEX "search_document_last" ON "amends"."search_document" USING btree ("last_at","case_id");--> statement-breakpoint
CREATE INDEX "search_word_lexeme" ON "amends"."search_word" USING btree ("lexeme");