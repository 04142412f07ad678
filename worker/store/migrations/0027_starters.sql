CREATE TABLE "amends"."starter" (
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"owner" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"stage" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"is_retired" boolean NOT NULL,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "starter_id_version_pk" PRIMARY KEY("id","version")
);
--> statement-breakpoint
CREATE TABLE "amends"."starter_use" (
	"id" text PRIMARY KEY NOT NULL,
	"starter_id" text NOT NULL,
	"version" integer NOT NULL,
	"case_id" text,
	"by" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "starter_use_of" ON "amends"."starter_use" USING btree ("starter_id","case_id");